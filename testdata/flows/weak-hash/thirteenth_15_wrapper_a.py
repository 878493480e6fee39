# vulnerable: the wrapper's default is SHA-1
import hashlib

from flask import Flask, request

app = Flask(__name__)


def digest(data, function=hashlib.sha1):
    return function(data).hexdigest()  # want: weak-hash


@app.post("/digest")
def digest_route():
    return digest(request.get_data())
