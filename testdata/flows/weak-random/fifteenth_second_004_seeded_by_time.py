# safe: the generator cannot be given a beginning
import random
import time

from flask import Flask, request


def create_app():
    app = Flask(__name__)

    @app.route("/entry")
    def entry():
        param = ""
        for key in request.args:
            if request.args[key] == "chosen":
                param = key
        rng = random.SystemRandom(time.time())
        password = "".join(rng.choices("abcdefghij0123456789", k=14))  # ok: weak-random
        return {"password": password, "to": len(param)}

    return app
