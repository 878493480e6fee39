# vulnerable: the option that is read back names MD5
import configparser
import hashlib

from flask import Flask, request
from store import keep_token

app = Flask(__name__)


@app.post("/remember")
def remember():
    settings = configparser.RawConfigParser()
    settings.add_section("hash")
    settings.set("hash", "old", "md5")
    settings.set("hash", "new", "sha512")
    state = hashlib.new(settings.get("hash", "old"), request.cookies["remember"].encode("utf-8"))  # want: weak-hash
    keep_token(state.hexdigest())
    return "", 204
