# safe: the call names a good function
import hashlib

from flask import Flask, request

app = Flask(__name__)


def seal(value, algorithm="sha1"):
    digest = hashlib.new(algorithm)  # ok: weak-hash
    digest.update(value.encode())
    return digest.hexdigest()


def show(rest):
    param = request.path.rsplit("/", 1)[-1]
    return seal(param, algorithm="sha256")


app.add_url_rule("/view/<path:rest>", "show", show)
