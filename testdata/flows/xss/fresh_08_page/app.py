# safe: the template escapes both entries
from flask import Flask, render_template, request

app = Flask(__name__)


@app.post("/comment")
def comment():
    body = request.get_json()
    entry = {"author": body.get("author", ""), "text": body.get("text", "")}
    return render_template("comment.html", entry=entry)  # ok: xss
