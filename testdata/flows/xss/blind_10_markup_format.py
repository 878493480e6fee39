# safe: Markup.format escapes its arguments
from markupsafe import Markup
from flask import Flask, render_template, request

app = Flask(__name__)


@app.post("/comment")
def comment():
    text = request.form["text"]
    body = Markup("<p>{}</p>").format(text)  # ok: xss
    return render_template("comment.html", body=body)
