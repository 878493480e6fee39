# vulnerable: the address is taken to pieces and put together again with the host left in
from urllib.parse import urlsplit, urlunsplit

import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/feed")
def feed():
    parts = urlsplit(request.args["url"])
    cleaned = parts._replace(fragment="", query="")
    answer = requests.get(urlunsplit(cleaned), timeout=5)  # want: ssrf
    return answer.text, 200, {"Content-Type": "text/plain"}
