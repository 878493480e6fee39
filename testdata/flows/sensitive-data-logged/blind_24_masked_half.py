# vulnerable: the "mask" shows all but the first character
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("token")


def mask(text):
    return "*" + text[1:]


@app.post("/api-token")
def api_token():
    secret_token = request.form["token"]
    log.info("token %r registered", mask(secret_token))  # want: sensitive-data-logged
    return jsonify(ok=True)
