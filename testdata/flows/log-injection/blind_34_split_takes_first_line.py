# safe: only the part before the first line break is kept
import logging
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("signup")


@app.post("/signup")
def signup():
    name = re.split(r"[\r\n]", request.form.get("name", ""))[0]
    log.info("new member %s", name)  # ok: log-injection
    return jsonify(ok=True)
