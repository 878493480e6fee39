# vulnerable: the thread logs the password it gets by keyword
import hashlib
import logging
import os
import threading

from flask import Flask, request

app = Flask(__name__)


def work(*, name, password):
    salt = os.urandom(16)
    hashlib.scrypt(password.encode("utf-8"), salt=salt, n=2**14, r=8, p=1)
    logging.info("stored the account of %r", password)  # want: sensitive-data-logged


@app.put("/account")
def account():
    fields = {"name": request.form["name"], "password": request.form["password"]}
    threading.Thread(target=work, kwargs=fields).start()
    return "", 202
