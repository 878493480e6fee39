# safe: the name is escaped when it is put into the page
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "")
    salutation = f"Hello{f', {escape(name)}' if name else ''}!"
    return f"<html><body><h1>{salutation}</h1></body></html>"  # ok: xss
