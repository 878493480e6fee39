# vulnerable: the finally block only logs; then the loop ends without break, so the else part takes the parameter
from flask import Blueprint, Response, request


bp = Blueprint("tracks", __name__)


@bp.post("/tracks")
def tracks_view():
    supplied = request.stream.read().decode("utf-8")
    seen = 0
    try:
        halfway = supplied
    finally:
        seen += 1
    product = "/home"
    for number in (1, 3, 5):
        if number % 2 == 0:
            break
    else:
        product = halfway
    return Response("", 302, {"Location": product})  # want: open-redirect
