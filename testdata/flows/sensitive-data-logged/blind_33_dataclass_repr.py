# vulnerable: the generated repr of the dataclass shows the password
import logging
from dataclasses import dataclass

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("accounts")


@dataclass
class Login:
    name: str
    password: str


@app.post("/login")
def login():
    attempt = Login(request.form["name"], request.form["password"])
    log.info("attempt: %r", attempt)  # want: sensitive-data-logged
    return jsonify(ok=False), 403
