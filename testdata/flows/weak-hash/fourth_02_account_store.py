# safe: passwords are stored as the result of scrypt
import hashlib
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


class AccountStore:
    def __init__(self):
        self.accounts = {}

    def digest(self, password, salt):
        return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1).hex()  # ok: weak-hash

    def add(self, name, password):
        salt = os.urandom(16)
        self.accounts[name] = (salt, self.digest(password, salt))


store = AccountStore()


@app.post("/accounts")
def add_account():
    store.add(request.form["name"], request.form["password"])
    return jsonify(count=len(store.accounts)), 201
