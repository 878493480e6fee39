# vulnerable: the helper's default names a broken function
import hashlib

from flask import Flask, request

app = Flask(__name__)


def seal(value, algorithm="sha1"):
    digest = hashlib.new(algorithm)  # want: weak-hash
    digest.update(value.encode())
    return digest.hexdigest()


def show(rest):
    param = request.path.rsplit("/", 1)[-1]
    return seal(param)


app.add_url_rule("/view/<path:rest>", "show", show)
