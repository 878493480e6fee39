# safe: all lambdas see the last value, a constant
from flask import Blueprint, request

bp = Blueprint("answer", __name__, url_prefix="/b")


@bp.post("/item")
def answer():
    param = request.stream.read(4096).decode()
    readers = []
    for word in (param, "a"):
        readers.append(lambda: word)
    bar = readers[0]()
    result = eval(bar)  # ok: code-injection
    return str(result)
