# vulnerable: quoting is applied to another part of the line
import os
import shlex
from flask import Flask, request

app = Flask(__name__)


@app.route("/reports", methods=["GET"])
def reports():
    supplied = request.environ.get("HTTP_X_SHOP_CHOICE", "")
    os.system("grep " + shlex.quote("needle") + " /var/log/" + supplied)  # want: command-injection
    return "ok"
