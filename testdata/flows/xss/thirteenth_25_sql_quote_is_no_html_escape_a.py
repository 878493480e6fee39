# vulnerable: quotes are doubled, angle brackets are not touched
import html

from flask import Flask, request

app = Flask(__name__)


@app.post("/comment")
def comment():
    text = request.form["text"]
    text = text.replace("'", "''")
    return f"<blockquote>{text}</blockquote>"  # want: xss
