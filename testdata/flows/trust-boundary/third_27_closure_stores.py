# vulnerable: the closure stores what it is given
from flask import Flask, request, session

app = Flask(__name__)


def keeper(key):
    def keep(value):
        session[key] = value  # want: trust-boundary

    return keep


@app.post("/enter")
def enter():
    keep = keeper("owner")
    owner = request.args.getlist("owner")
    keep(owner[-1])
    app.logger.debug("%d owners", len(owner))
    return "", 204
