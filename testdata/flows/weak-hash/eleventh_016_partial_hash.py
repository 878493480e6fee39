# safe: the bound name is sha256
import hashlib
from functools import partial
from flask import Flask, request

app = Flask(__name__)


@app.route("/recipes", methods=["GET"])
def recipes():
    login = request.authorization
    wanted = login.username if login else ""
    digest = partial(hashlib.new, "sha256")
    return digest(wanted.encode()).hexdigest()  # ok: weak-hash
