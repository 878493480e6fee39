# vulnerable: the logged key holds the form's value
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
    audit.info("event: {}".format(event["note"]))  # want: log-injection
    return "", 201
