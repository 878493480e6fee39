# safe: str.translate removes both line break characters
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("batch")
BREAKS = {ord("\r"): " ", ord("\n"): " "}


@app.post("/batch")
def batch():
    items = request.get_json()
    for number, item in enumerate(items):
        log.info("item %d: %s", number, str(item["name"]).translate(BREAKS))  # ok: log-injection
    return jsonify(count=len(items))
