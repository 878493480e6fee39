# safe: the module that is imported answers with a constant
import base64
import importlib
import io
import pickle

from flask import Blueprint, request

bp = Blueprint("detail", __name__, url_prefix="/b")


def load_filter(name):
    module = importlib.import_module("filters." + name)
    return module.Filter()


@bp.get("/entry/<path:rest>")
def detail(rest):
    param = request.path.rsplit("/", 1)[-1]
    bar = load_filter("strict").clean(param)
    blob = io.BytesIO(base64.urlsafe_b64decode(bar.encode()))
    job = pickle.Unpickler(blob).load()  # ok: unsafe-deserialization
    return str(job)
