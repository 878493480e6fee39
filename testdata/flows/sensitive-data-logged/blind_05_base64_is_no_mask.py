# vulnerable: base64 hides nothing
import base64
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger(__name__)


@app.post("/pin")
def pin():
    pin_code = request.form["pin_code"]
    masked = base64.b64encode(pin_code.encode()).decode()
    log.warning("pin changed to %s", masked)  # want: sensitive-data-logged
    return jsonify(ok=True)
