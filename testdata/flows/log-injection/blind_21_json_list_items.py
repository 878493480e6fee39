# vulnerable: each item of the JSON list is logged in a loop
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("batch")


@app.post("/batch")
def batch():
    items = request.get_json()
    for number, item in enumerate(items):
        log.info("item %d: %s", number, item["name"])  # want: log-injection
    return jsonify(count=len(items))
