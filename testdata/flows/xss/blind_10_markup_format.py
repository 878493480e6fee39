# safe: Markup.format escapes its arguments
from flask import render_template
from markupsafe import Markup
from flask import Flask, request

app = Flask(__name__)


@app.post("/comment")
def comment():
    text = request.form["text"]
    body = Markup("<p>{}</p>").format(text)  # ok: xss
    return render_template("comment.html", body=body)
