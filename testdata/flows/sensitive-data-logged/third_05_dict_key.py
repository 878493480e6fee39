# vulnerable: the key with the password is logged
import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/register")
def register():
    body = request.get_json()
    account = {"number": 7, "password": body["password"]}
    logging.warning("registering %s", account["password"])  # want: sensitive-data-logged
    return "", 201
