# vulnerable: the last case logs the word as it came
import logging

from flask import Flask, request

app = Flask(__name__)
logger = logging.getLogger("mode")


def mode(word):
    match word:
        case "fast":
            return "fast mode"
        case other:
            return "mode " + other


@app.post("/mode")
def set_mode():
    logger.info(mode(request.form.get("mode", "")))  # want: log-injection
    return "", 204
