# safe: both line ends are removed
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("shop")


@app.route("/buy")
def buy():
    item = request.args.get("item", "")
    item = item.replace("\r", "").replace("\n", "")
    log.info("bought " + item)  # ok: log-injection
    return "ok"
