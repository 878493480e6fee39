# safe: left hexadecimal
import binascii
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/whistle", methods=["POST"])
def whistle():
    asked = request.form["shovel"]
    code = binascii.hexlify(asked.encode())
    bar = code.decode()
    code = os.system("ls -l /srv/files/" + bar)  # ok: command-injection
    return {"code": code}
