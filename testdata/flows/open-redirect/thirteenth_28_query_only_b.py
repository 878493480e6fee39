# safe: only a query value comes from the request
from urllib.parse import urlencode

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/search")
def search():
    term = request.args.get("term", "")
    return redirect("https://search.example.org/?" + urlencode({"q": term}))  # ok: open-redirect
