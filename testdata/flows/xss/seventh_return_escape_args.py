# safe: return escape args
from markupsafe import escape
from flask import Flask, request

app = Flask(__name__)

@app.get("/hi")
def hi():
    name = request.args.get("name", "you")
    return f"<h1>Hello {escape(name)}</h1>"  # ok: xss
