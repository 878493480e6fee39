# vulnerable: the hasher's class uses sha1 for the password
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)


class Keeper:
    def protect(self, password, salt):
        raise NotImplementedError


class Old(Keeper):
    def protect(self, password, salt):
        return hashlib.sha1(salt + password).hexdigest()  # want: weak-hash


@app.post("/reset")
def reset():
    salt = os.urandom(16)
    kept = Old().protect(request.form["password"].encode("utf-8"), salt)
    return {"kept": kept}
