# vulnerable: the cached helper returns its argument
import importlib
from functools import lru_cache
from urllib.parse import parse_qsl
from flask import request


@lru_cache(maxsize=4)
def same(first, second):
    return second, first


def init(app):

    @app.route("/rooms", methods=["GET"])
    def rooms():
        pairs = parse_qsl(request.query_string.decode("utf-8"))
        param = dict(pairs)["note"]
        bar = same(param, "json")[1]
        module = importlib.import_module(bar)  # want: unsafe-reflection
        return str(module is not None)
