# safe: markupsafe.escape before the text is put into an element
from markupsafe import escape
from flask import Flask, request

app = Flask(__name__)


@app.route("/search")
def search():
    word = escape(request.args.get("q", ""))
    return f"<h1>Results for {word}</h1>"  # ok: xss
