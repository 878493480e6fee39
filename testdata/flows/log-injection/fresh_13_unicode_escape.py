# safe: the encoding writes line breaks as a backslash and an n
import logging

from flask import Flask, request

app = Flask(__name__)


def flat(value):
    return value.encode("unicode_escape").decode("ascii")


@app.route("/orders/<int:key>/remark", methods=["POST"])
def remark(key):
    text = flat(request.form["text"])
    app.logger.info("remark on %d: %s", key, text)  # ok: log-injection
    return {"ok": True}
