# safe: shlex.quote makes one word of it
import os
import shlex
from flask import Flask, request

app = Flask(__name__)


@app.route("/reports", methods=["GET"])
def reports():
    supplied = request.environ.get("HTTP_X_SHOP_CHOICE", "")
    os.system("grep needle /var/log/" + shlex.quote(supplied))  # ok: command-injection
    return "ok"
