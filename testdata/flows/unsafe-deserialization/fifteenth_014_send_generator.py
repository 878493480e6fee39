# vulnerable: what is sent in comes out
import base64
import pickle

from flask import Blueprint, request

bp = Blueprint("find", __name__, url_prefix="/b")


def echoing():
    got = "ready"
    while True:
        got = yield got


@bp.post("/check")
def find():
    param = request.files["upload"].filename
    talk = echoing()
    next(talk)
    bar = talk.send(param)
    state = pickle.loads(base64.b64decode(bar))  # want: unsafe-deserialization
    return str(state)
