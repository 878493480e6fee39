# vulnerable: a thousand rounds of MD5 are still MD5
import hashlib

from flask import Flask, request
from store import keep, salt_of

app = Flask(__name__)


@app.post("/login")
def login():
    name = request.form["name"]
    value = salt_of(name) + request.form["password"].encode("utf-8")
    for _ in range(1000):
        value = hashlib.md5(value).digest()  # want: weak-hash
    keep(name, value)
    return "", 204
