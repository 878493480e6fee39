# vulnerable: the class names a broken function
import hashlib

from flask import Blueprint, request

bp = Blueprint("detail", __name__, url_prefix="/b")


class Seal:
    algorithm = hashlib.md5

    @classmethod
    def of(cls, value):
        return cls.algorithm(value.encode()).hexdigest()  # want: weak-hash


class Strong(Seal):
    algorithm = hashlib.sha1


@bp.post("/item")
def detail():
    param = request.get_data(as_text=True)
    return Strong.of(param)
