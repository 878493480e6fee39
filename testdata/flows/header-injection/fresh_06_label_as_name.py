# vulnerable: the framework looks at header values only, the label becomes part of a name
from flask import Blueprint, request

bp = Blueprint("labels", __name__)


@bp.get("/objects/<int:key>")
def head(key):
    names = {"X-Object": str(key)}
    label = request.args.get("label")
    if label:
        names[f"X-Label-{label}"] = "1"
    return "", 204, names  # want: header-injection
