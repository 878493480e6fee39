# vulnerable: randbytes gives bytes that can be foretold
import os
import random
from flask import Flask, request

app = Flask(__name__)


@app.route("/letters", methods=["GET"])
def letters():
    incoming = dict(request.headers)["X-Shop-Where"]
    reset_token = random.randbytes(16).hex()  # want: weak-random
    return {"reset": reset_token}
