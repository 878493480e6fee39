# vulnerable: carriage returns are removed, newlines stay
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("shop")


@app.route("/buy")
def buy():
    item = request.args.get("item", "")
    item = item.replace("\r", "")
    log.info("bought " + item)  # want: log-injection
    return "ok"
