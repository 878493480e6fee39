# safe: each sign is replaced by a star
import base64
import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/connect")
def connect():
    password = request.values["password"]
    shown = "*" * len(password)
    logging.info("connecting with %s", shown)  # ok: sensitive-data-logged
    return base64.b64encode(b"connected")
