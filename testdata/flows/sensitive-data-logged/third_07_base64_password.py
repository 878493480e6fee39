# vulnerable: base64 hides nothing
import base64
import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/connect")
def connect():
    password = request.values["password"]
    shown = base64.b64encode(password.encode("utf-8")).decode("ascii")
    logging.info("connecting with %s", shown)  # want: sensitive-data-logged
    return base64.b64encode(b"connected")
