# vulnerable: getattr takes md5 from hashlib
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.post("/sum")
def checksum():
    make = getattr(hashlib, "md5")
    return {"sum": make(request.get_data()).hexdigest()}  # want: weak-hash
