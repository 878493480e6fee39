# safe: bleach's kind of work is done by html.escape
import html

from flask import Flask, request

app = Flask(__name__)


@app.post("/comment")
def comment():
    text = request.form["text"]
    text = html.escape(text)
    return f"<blockquote>{text}</blockquote>"  # ok: xss
