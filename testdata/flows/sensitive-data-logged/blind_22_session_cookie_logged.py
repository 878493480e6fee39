# vulnerable: the session cookie is logged for each request
import logging

from flask import Flask, request

app = Flask(__name__)

log = logging.getLogger("trace")


@app.after_request
def trace(response):
    session_id = request.cookies.get("session_id", "")
    log.debug("session %r -> %s", session_id, response.status_code)  # want: sensitive-data-logged
    return response


@app.route("/")
def index():
    return "ok"
