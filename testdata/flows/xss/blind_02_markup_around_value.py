# vulnerable: Markup() marks the user's text as HTML before it reaches the template
from markupsafe import Markup
from flask import Flask, render_template, request

app = Flask(__name__)


@app.post("/comment")
def comment():
    text = request.form["text"]
    body = Markup("<p>" + text + "</p>")  # want: xss
    return render_template("comment.html", body=body)
