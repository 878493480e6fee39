# safe: Markup escapes what is formatted into it
from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)
COMMENTS = []


@app.route("/comments", methods=["POST"])
def comment():
    text = request.form["comment"]
    COMMENTS.append(len(text))
    entry = Markup("<li class='new'>%s</li>") % text
    return "<ul>" + str(entry) + "</ul>"  # ok: xss
