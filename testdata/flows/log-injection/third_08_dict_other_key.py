# safe: the logged key holds a constant
import logging

from flask import Flask, request

app = Flask(__name__)
audit = logging.getLogger("audit")


@app.post("/orders")
def orders():
    event = {}
    event["kind"] = "order"
    event["note"] = request.form.get("note", "")
    event["lines"] = 1
    audit.info("event: {}".format(event["kind"]))  # ok: log-injection
    return "", 201
