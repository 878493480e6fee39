# safe: said not to be for security
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/rudder", methods=["POST"])
def rudder():
    param = request.files["napkin"].read().decode()
    digest = hashlib.sha1(param.encode(), usedforsecurity=False).hexdigest()  # ok: weak-hash
    return {"etag": digest}
