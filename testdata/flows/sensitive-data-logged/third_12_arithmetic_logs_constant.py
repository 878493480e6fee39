# safe: 7 * 42 - 106 is 188, so the constant is logged
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/feed")
def feed():
    number = 106
    access_token = request.args["access_token"]
    if 7 * 42 - number > 200:
        text = access_token
    else:
        text = "feed"
    logging.info("asked: " + text)  # ok: sensitive-data-logged
    return {"known": len(access_token) == 40}
