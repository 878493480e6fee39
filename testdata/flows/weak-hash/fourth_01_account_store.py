# vulnerable: passwords are stored as salted MD5
import hashlib
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


class AccountStore:
    def __init__(self):
        self.accounts = {}

    def digest(self, password, salt):
        return hashlib.md5(salt + password.encode()).hexdigest()  # want: weak-hash

    def add(self, name, password):
        salt = os.urandom(8)
        self.accounts[name] = (salt, self.digest(password, salt))


store = AccountStore()


@app.post("/accounts")
def add_account():
    store.add(request.form["name"], request.form["password"])
    return jsonify(count=len(store.accounts)), 201
