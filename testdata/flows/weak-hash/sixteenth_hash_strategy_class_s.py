# safe: the subclass used takes scrypt in its place
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)


class Keeper:
    def protect(self, password, salt):
        raise NotImplementedError


class Old(Keeper):
    def protect(self, password, salt):
        return hashlib.scrypt(password, salt=salt, n=16384, r=8, p=1).hex()  # ok: weak-hash


@app.post("/reset")
def reset():
    salt = os.urandom(16)
    kept = Old().protect(request.form["password"].encode("utf-8"), salt)
    return {"kept": kept}
