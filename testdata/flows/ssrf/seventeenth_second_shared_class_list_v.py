# vulnerable: the list that both objects share begins with what was sent
import requests

from flask import Flask, request

app = Flask(__name__)


class Holder:
    shared = []

    def __init__(self):
        self.own = self.shared


@app.route("/bench/21", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    one, two = Holder(), Holder()
    one.own.append(param)
    two.own.append("fixed")
    bar = two.own[0]
    return {"text": requests.get(bar, timeout=3).text}  # want: ssrf
