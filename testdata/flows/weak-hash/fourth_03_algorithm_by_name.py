# vulnerable: the name that the settings give for signatures is SHA-1
import configparser
import hashlib

from flask import Flask, request

app = Flask(__name__)
settings = configparser.ConfigParser()
settings.read_string("[digest]\nsignature = sha1\ncontent = sha256\n")


@app.post("/sign")
def sign():
    signature = hashlib.new(settings.get("digest", "signature"))  # want: weak-hash
    signature.update(app.config["SIGNING_KEY"])
    signature.update(request.get_data())
    return {"signature": signature.hexdigest()}
