# safe: the status is logged, the cookie is only tested
import logging

from flask import Flask, request

app = Flask(__name__)

log = logging.getLogger("trace")


@app.after_request
def trace(response):
    session_id = request.cookies.get("session_id", "")
    state = "known" if session_id else "new"
    log.debug("session %s -> %s", state, response.status_code)  # ok: sensitive-data-logged
    return response


@app.route("/")
def index():
    return "ok"
