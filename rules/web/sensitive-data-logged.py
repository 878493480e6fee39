import hashlib
import logging
import os

from flask import Flask, jsonify, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.post("/login")
def login():
    word = request.form["password"]
    log.info("login with %s", word)  # want: sensitive-data-logged
    log.info("login with %d characters", len(word))  # ok: only its length
    return jsonify(ok=True)


@app.post("/card")
def card():
    data = request.get_json()
    log.debug("paid with %s", data.get("card_number"))  # want: sensitive-data-logged
    log.debug("paid by %s", data.get("holder"))  # ok: another field
    return jsonify(ok=True)


@app.get("/status")
def status():
    api_key = os.environ["SERVICE_API_KEY"]
    print("key:", api_key)  # want: sensitive-data-logged
    print("key:", hashlib.sha256(api_key.encode()).hexdigest())  # ok: a digest of it
    return jsonify(ok=True)
