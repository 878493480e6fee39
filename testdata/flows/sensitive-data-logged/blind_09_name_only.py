# safe: the name is logged, the password is not
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("login")


@app.post("/login")
def login():
    name, password = request.form["name"], request.form["password"]
    log.debug("login of %r", name)  # ok: sensitive-data-logged
    return jsonify(ok=bool(password))
