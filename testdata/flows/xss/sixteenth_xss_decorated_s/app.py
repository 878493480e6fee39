# safe: the decorator escapes what it passes on
from flask import Flask, request

from wrapping import prepared

app = Flask(__name__)


@prepared
def box(title, text):
    return f"<section><h2>{title}</h2>{text}</section>"


@app.route("/note")
def note():
    page = box("Note", request.args.get("text", ""))
    return page  # ok: xss
