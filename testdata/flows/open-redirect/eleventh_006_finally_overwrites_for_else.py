# safe: the finally block overwrites the value
from flask import Blueprint, Response, request


bp = Blueprint("tracks", __name__)


@bp.post("/tracks")
def tracks_view():
    supplied = request.stream.read().decode("utf-8")
    try:
        halfway = supplied
    finally:
        halfway = "/home"
    product = "/home"
    for number in (1, 3, 5):
        if number % 2 == 0:
            break
    else:
        product = halfway
    return Response("", 302, {"Location": product})  # ok: open-redirect
