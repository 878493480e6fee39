# vulnerable: the password of the form is logged
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("login")


@app.post("/login")
def login():
    password = request.form["password"]
    log.debug("login with password %r", password)  # want: sensitive-data-logged
    return jsonify(ok=bool(password))
