# safe: repeated no times at all
from urllib.parse import parse_qsl
from flask import Blueprint, make_response, request


bp = Blueprint("tracks", __name__)


@bp.get("/tracks")
def tracks_view():
    pairs = parse_qsl(request.query_string.decode("utf-8"))
    supplied = dict(pairs)["note"]
    bar = supplied * 0 + "en"
    answer = make_response("ok")
    answer.headers["X-Language"] = bar  # ok: header-injection
    return answer
