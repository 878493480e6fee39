# safe: escape turns the signs of HTML into entities
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.get("/greet")
def greet():
    name = request.args.get("name", "")
    length = escape(str(len(name)))
    return f"<p>{length}</p><p>Hello {escape(name)}</p>"  # ok: xss
