# safe: the length of the pin is logged
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger(__name__)


@app.post("/pin")
def pin():
    pin_code = request.form["pin_code"]
    log.warning("pin changed, %d digits", len(pin_code))  # ok: sensitive-data-logged
    return jsonify(ok=True)
