# safe: each entry is escaped when it is added
from markupsafe import escape
from flask import Flask, request

app = Flask(__name__)

ENTRIES = []


@app.post("/guestbook")
def add():
    ENTRIES.append({"author": str(escape(request.form["author"])), "text": str(escape(request.form["text"]))})
    return "", 201


@app.route("/guestbook")
def show():
    rows = ["<li>" + entry["author"] + ": " + entry["text"] + "</li>" for entry in ENTRIES]
    return "<ul>" + "".join(rows) + "</ul>"  # ok: xss
