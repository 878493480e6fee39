# vulnerable: the decoded header may hold line breaks
import base64
import logging

from flask import Flask, request

app = Flask(__name__)
logger = logging.getLogger("trace")


@app.get("/trace")
def trace():
    raw = request.headers["X-Context"]
    context = base64.b64decode(raw).decode("utf-8", "replace")
    logger.debug("context is %s", context)  # want: log-injection
    return "", 204
