# vulnerable: repeated once
from urllib.parse import parse_qsl
from flask import Blueprint, make_response, request


bp = Blueprint("tracks", __name__)


@bp.get("/tracks")
def tracks_view():
    pairs = parse_qsl(request.query_string.decode("utf-8"))
    supplied = dict(pairs)["note"]
    bar = supplied * 1
    answer = make_response("ok")
    answer.headers["X-Language"] = bar  # want: header-injection
    return answer
