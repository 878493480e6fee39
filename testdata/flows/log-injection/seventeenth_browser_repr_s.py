# safe: the browser's name is logged with its repr
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("bench")


@app.route("/bench/log/1")
def endpoint():
    agent = request.values.get("browser", "")
    log.warning("strange browser %r", agent)  # ok: log-injection
    return "ok"
