# What is no text stands in a log as its repr, in which line breaks are written out.
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/escaped")
def escaped():
    values = (request.args["a"], 3)
    log.warning("%s %s", *tuple(v.encode("unicode_escape").decode("ascii") if isinstance(v, str) else v for v in values))
    return ""


@app.get("/shortened")
def shortened():
    values = (request.args["a"], 3)
    log.warning("%s %s", *tuple(v[:10] if isinstance(v, str) else v for v in values))  # flow: log-injection
    return ""
