# vulnerable: the host comes from the request
from urllib.parse import urlencode

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/search")
def search():
    term = request.args.get("term", "")
    return redirect("https://" + term + ".example.org.search/")  # want: open-redirect
