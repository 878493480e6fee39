# vulnerable: the lines are joined without escaping
import html

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/message")
def message():
    text = request.form.getlist("text")
    title = html.escape(text[0]) if text else ""
    shown = "<br>".join(line.strip() for line in text)
    response = make_response("<h1>" + title + "</h1><p>" + shown + "</p>")  # want: xss
    response.headers["Cache-Control"] = "no-store"
    return response
