# vulnerable: the repr of the dataclass holds the password
import logging

from flask import Flask, request

from .accounts import Account

app = Flask(__name__)


@app.post("/accounts")
def accounts():
    account = Account(request.form["name"], request.form["password"])
    logging.info("made %r", account)  # want: sensitive-data-logged
    return {"ok": account.password != account.name}, 201
