# safe: the mask keeps nothing of the token
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("token")


def mask(text):
    return "*" * min(len(text), 8)


@app.post("/api-token")
def api_token():
    secret_token = request.form["token"]
    log.info("token %s registered", mask(secret_token))  # ok: sensitive-data-logged
    return jsonify(ok=True)
