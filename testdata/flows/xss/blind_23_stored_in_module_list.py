# vulnerable: the guest book keeps raw entries and shows them all
from flask import Flask, request

app = Flask(__name__)

ENTRIES = []


@app.post("/guestbook")
def add():
    ENTRIES.append({"author": request.form["author"], "text": request.form["text"]})
    return "", 201


@app.route("/guestbook")
def show():
    rows = ["<li>{author}: {text}</li>".format(**entry) for entry in ENTRIES]
    return "<ul>" + "".join(rows) + "</ul>"  # want: xss
