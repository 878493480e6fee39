# safe: scrypt with a salt
import hashlib
import os
from abc import ABC, abstractmethod

from flask import Flask, request


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


def pick(left, right):
    return right


app = Flask(__name__)


@app.get("/register/13")
@app.post("/register/13")
def respond_13():
    reader: ParameterReader = QueryReader()
    submitted = reader.read("selection")

    carry = pick(right=submitted, left="bar")

    letters = "QRS"
    if letters[0] == "Q":
        used = carry
    elif letters[0] == "R":
        used = "bar"
    else:
        used = "bar"

    salt = os.urandom(16)
    digest = salt.hex() + hashlib.scrypt(used.encode(), salt=salt, n=16384, r=8, p=1).hex()  # ok: weak-hash
    with open("passwordFile5.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
