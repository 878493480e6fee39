# vulnerable: after the loop the name stands for what was sent
import requests
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/93")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    bar = "none"
    for bar in ["a", param, "b"][:2]:
        pass
    return {"text": requests.get(bar, timeout=3).text}  # want: ssrf
