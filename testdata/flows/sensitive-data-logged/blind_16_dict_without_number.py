# safe: the number is removed from the copy that is logged
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("hr")


@app.post("/employees")
def add():
    record = {"source": "web", "ssn": request.form["ssn"]}
    shown = dict(record)
    shown["ssn"] = "***"
    log.info("new employee %r", shown)  # ok: sensitive-data-logged
    return jsonify(stored=len(record))
