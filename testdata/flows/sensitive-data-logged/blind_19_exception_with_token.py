# vulnerable: the exception's text holds the token
import logging

import requests

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("bank")


def fetch(access_token):
    answer = requests.get("https://bank.example.org/v1", headers={"X-Token": access_token}, timeout=5)
    if not answer.ok:
        raise RuntimeError("refused for token %s" % access_token)
    return answer.json()


@app.post("/bank")
def bank():
    try:
        return jsonify(fetch(request.get_json()["access_token"]))
    except RuntimeError as error:
        log.error("bank: %r", error)  # want: sensitive-data-logged
        return jsonify(error="bank"), 502
