# safe: the message is escaped in element content
import html

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/message")
def message():
    text = request.form.getlist("text")
    shown = "<br>".join(html.escape(line) for line in text)
    response = make_response("<p>" + shown + "</p>")  # ok: xss
    response.headers["Cache-Control"] = "no-store"
    return response
