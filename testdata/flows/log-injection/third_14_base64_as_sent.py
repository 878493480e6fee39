# safe: the header is logged as base64 made here
import base64
import logging

from flask import Flask, request

app = Flask(__name__)
logger = logging.getLogger("trace")


@app.get("/trace")
def trace():
    raw = request.args.get("context", "")
    context = base64.b64encode(raw.encode("utf-8")).decode("ascii")
    logger.debug("context is %s", context)  # ok: log-injection
    return "", 204
