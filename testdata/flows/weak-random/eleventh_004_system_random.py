# safe: the generator asks the operating system
import random
from urllib.parse import parse_qs
from flask import request


def init(app):

    @app.route("/tickets", methods=["GET"])
    def tickets():
        wanted = parse_qs(request.environ["QUERY_STRING"]).get("entry", [""])[0]
        generator = random.SystemRandom()
        session_token = generator.getrandbits(64)  # ok: weak-random
        return {"token": str(session_token)}
