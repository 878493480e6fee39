# vulnerable: a password's digest is for security, whatever the name says
import hashlib
from flask import Flask, request

app = Flask(__name__)


@app.route("/parcels", methods=["GET"])
def parcels():
    param = request.user_agent.string
    checksum = hashlib.md5(("password:" + param).encode(), usedforsecurity=True)  # want: weak-hash
    return checksum.hexdigest()
