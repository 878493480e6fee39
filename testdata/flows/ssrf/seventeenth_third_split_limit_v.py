# vulnerable: the piece that is taken is what was sent
import requests

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/57")
def endpoint():
    param = next(iter(request.args), "")
    whole = "a:b:" + param
    bar = whole.split(":", 2)[2]
    return {"text": requests.get(bar, timeout=3).text}  # want: ssrf
