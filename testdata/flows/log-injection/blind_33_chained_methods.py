# vulnerable: strip, lower and title keep a line break in the middle
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("signup")


@app.post("/signup")
def signup():
    name = request.form.get("name", "").strip().lower().title()
    log.info("new member %s", name)  # want: log-injection
    return jsonify(ok=True)
