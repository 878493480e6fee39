# safe: the uuid is made of system randomness
import random
import time
import uuid
from flask import request


def init(app):

    @app.route("/recipes", methods=["GET"])
    def recipes():
        wanted = request.headers.get("X-Shop-Q", "")
        remember_key = uuid.uuid4().hex  # ok: weak-random
        return {"key": remember_key}
