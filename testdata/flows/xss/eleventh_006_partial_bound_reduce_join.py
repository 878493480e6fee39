# safe: the keyword given at the call overrides the bound one
from functools import partial
from functools import reduce
from flask import Blueprint, Response, request


def plain(text):
    return text


bp = Blueprint("rooms", __name__)


@bp.post("/rooms")
def rooms_view():
    param = request.files["item"].read().decode("utf-8")
    bound = partial(plain, text=param)
    halfway = bound(text="Hello")
    product = reduce(lambda a, b: b, ["Hello", "mid", halfway])
    return Response("<h1>%s</h1>" % product, status=200, mimetype="text/html")  # ok: xss
