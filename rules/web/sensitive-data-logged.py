import hashlib
import logging
import os

from billing import RemoteClient, find_key
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


@app.get("/rates")
def rates():
    session = RemoteClient(token=os.environ["RATES_API_TOKEN"])
    log.info("rates: %s", newest(session))  # ok: what a client answers is not what it signed in with
    return jsonify(ok=True)


def newest(session):
    return session.fetch("/rates/newest").json()


@app.get("/keys")
def keys():
    api_key = find_key(request.args["id"])
    log.info("key of %s", api_key.owner)  # ok: something known about the key
    log.info("key %s", api_key.value)  # want: sensitive-data-logged
    return jsonify(ok=True)


@app.get("/basic")
def basic():
    authorization = request.headers["Authorization"]
    username, _, password = authorization.partition(":")
    log.info("user %s", username)  # ok: not the secret half
    log.info("with %s", password)  # want: sensitive-data-logged
    log.info("more after %s", request.args["next_page_token"])  # ok: where a list goes on
    return jsonify(ok=True)
