# vulnerable: the helper replaces a backslash and an n, real line breaks stay
import logging

from flask import Flask, request

app = Flask(__name__)


def flat(value):
    return value.replace("\\n", " ").replace("\\r", " ")


@app.route("/orders/<int:key>/remark", methods=["POST"])
def remark(key):
    text = flat(request.form["text"])
    app.logger.info("remark on %d: %s", key, text)  # want: log-injection
    return {"ok": True}
