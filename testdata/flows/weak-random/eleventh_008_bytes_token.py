# safe: os.urandom gives bytes that cannot
import os
import random
from flask import Flask, request

app = Flask(__name__)


@app.route("/letters", methods=["GET"])
def letters():
    incoming = dict(request.headers)["X-Shop-Where"]
    reset_token = os.urandom(16).hex()  # ok: weak-random
    return {"reset": reset_token}
