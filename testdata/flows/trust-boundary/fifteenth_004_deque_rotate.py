# safe: after the turn a constant is first
from collections import deque

from flask import Flask, request, session


def create_app():
    app = Flask(__name__)

    @app.route("/open")
    def answer():
        param = request.environ.get("HTTP_X_BRANCH", "")
        ring = deque([param, "b", "c"])
        ring.rotate(1)
        bar = ring[0]
        session[bar] = "10340"  # ok: trust-boundary
        return "kept"

    return app
