# vulnerable: seeding with the time makes it no better
import random
import time
import uuid
from flask import request


def init(app):

    @app.route("/recipes", methods=["GET"])
    def recipes():
        wanted = request.headers.get("X-Shop-Q", "")
        random.seed(time.time())
        remember_key = random.getrandbits(128)  # want: weak-random
        return {"key": str(remember_key)}
