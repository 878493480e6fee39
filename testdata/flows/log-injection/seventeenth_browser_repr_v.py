# vulnerable: the browser's name is logged as it came
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("bench")


@app.route("/bench/log/1")
def endpoint():
    agent = request.values.get("browser", "")
    log.warning("strange browser " + agent)  # want: log-injection
    return "ok"
