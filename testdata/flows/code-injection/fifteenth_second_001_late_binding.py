# vulnerable: all lambdas see the last value, the text
from flask import Blueprint, request

bp = Blueprint("answer", __name__, url_prefix="/b")


@bp.post("/item")
def answer():
    param = request.stream.read(4096).decode()
    readers = []
    for word in ("a", param):
        readers.append(lambda: word)
    bar = readers[0]()
    result = eval(bar)  # want: code-injection
    return str(result)
