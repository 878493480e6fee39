# safe: the password's field has repr=False
import logging
from dataclasses import dataclass, field

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("accounts")


@dataclass
class Login:
    name: str
    password: str = field(repr=False)


@app.post("/login")
def login():
    attempt = Login(request.form["name"], request.form["password"])
    log.info("attempt: %r", attempt)  # ok: sensitive-data-logged
    return jsonify(ok=False), 403
