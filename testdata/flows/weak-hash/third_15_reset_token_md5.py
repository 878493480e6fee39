# vulnerable: the reset token is the MD5 of address and time
import hashlib
import time

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    text = f"{request.form['address']}{time.time()}"
    token = hashlib.md5(text.encode("utf-8")).hexdigest()  # want: weak-hash
    keep(reset_token=token)
    return "", 202
