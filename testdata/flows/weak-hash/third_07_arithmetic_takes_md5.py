# vulnerable: 7 * 42 - 106 is 188, so the name is md5
import hashlib

from flask import Flask, request
from store import keep_token

app = Flask(__name__)


@app.post("/session")
def session():
    number = 106
    name = "sha256" if 7 * 42 - number > 200 else "md5"
    keep_token(hashlib.new(name, request.form["secret"].encode("utf-8")).hexdigest())  # want: weak-hash
    return "", 204
