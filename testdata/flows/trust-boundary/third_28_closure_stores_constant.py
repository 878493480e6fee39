# safe: the closure is called with the constant
from flask import Flask, request, session

app = Flask(__name__)


def keeper(key):
    def keep(value):
        session[key] = value  # ok: trust-boundary

    return keep


@app.post("/enter")
def enter():
    keep = keeper("owner")
    owner = request.args.getlist("owner")
    keep("nobody")
    app.logger.debug("%d owners", len(owner))
    return "", 204
