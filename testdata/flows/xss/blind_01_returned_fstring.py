# vulnerable: the search word is echoed in HTML
from flask import Flask, request

app = Flask(__name__)


@app.route("/search")
def search():
    word = request.args.get("q", "")
    return f"<h1>Results for {word}</h1>"  # want: xss
