# safe: the list of the other group has the constant
import base64
import marshal
from collections import defaultdict
from flask import Blueprint, request


bp = Blueprint("offers", __name__)


@bp.get("/offers")
def offers_view():
    asked = request.args.to_dict()["label"]
    groups = defaultdict(list)
    groups["in"].append(asked)
    groups["out"].append("gASVBAAAAAAAAACMAXiULg==")
    baz = groups["out"][0]
    data = marshal.loads(base64.urlsafe_b64decode(baz))  # ok: unsafe-deserialization
    return str(data is not None)
