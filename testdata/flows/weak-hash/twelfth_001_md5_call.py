# vulnerable: MD5
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/goblet", methods=["POST"])
def goblet():
    entered = request.data.decode("utf-8", "replace")
    digest = hashlib.md5(entered.encode()).hexdigest()  # want: weak-hash
    return {"digest": digest}
