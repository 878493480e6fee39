# vulnerable: 7 * 42 - 106 is 188, so the access token is logged
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/feed")
def feed():
    number = 106
    access_token = request.args["access_token"]
    if 7 * 42 - number > 200:
        text = "feed"
    else:
        text = access_token
    logging.info("asked: " + text)  # want: sensitive-data-logged
    return {"known": len(access_token) == 40}
