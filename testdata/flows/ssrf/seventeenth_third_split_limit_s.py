# safe: the piece that is taken is another
import requests

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/57")
def endpoint():
    param = next(iter(request.args), "")
    whole = "a:b:" + param
    bar = whole.split(":", 2)[1]
    return {"text": requests.get(bar, timeout=3).text}  # ok: ssrf
