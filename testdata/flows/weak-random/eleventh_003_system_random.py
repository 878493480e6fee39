# vulnerable: the generator is a seeded Random
import random
from urllib.parse import parse_qs
from flask import request


def init(app):

    @app.route("/tickets", methods=["GET"])
    def tickets():
        wanted = parse_qs(request.environ["QUERY_STRING"]).get("entry", [""])[0]
        generator = random.Random(7)
        session_token = generator.getrandbits(64)  # want: weak-random
        return {"token": str(session_token)}
