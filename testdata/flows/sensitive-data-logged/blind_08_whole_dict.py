# vulnerable: the dict that is logged holds the social security number
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("hr")


@app.post("/employees")
def add():
    record = {"source": "web"}
    record["ssn"] = request.form["ssn"]
    log.info("new employee %r", record)  # want: sensitive-data-logged
    return jsonify(ok=True)
