# safe: each case gives a constant word
import logging

from flask import Flask, request

app = Flask(__name__)
logger = logging.getLogger("mode")


def mode(word):
    match word:
        case "fast":
            return "fast mode"
        case _:
            return "slow mode"


@app.post("/mode")
def set_mode():
    logger.info(mode(request.form.get("mode", "")))  # ok: log-injection
    return "", 204
