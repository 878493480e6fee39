# safe: the factory gives the class that asks the system
import random
import secrets

from flask import Flask, request

app = Flask(__name__)


class Twister:
    def token(self):
        return str(random.random())[2:]


class System:
    def token(self):
        return secrets.token_hex(16)  # ok: weak-random


def generator():
    return System()


@app.route("/preview", methods=["POST"])
def handle():
    param = request.files["upload"].filename
    reset_token = generator().token()
    return {"reset": reset_token, "user": len(param)}
