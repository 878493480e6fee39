# safe: the entries are computed as numbers and switches from the body
from flask import Blueprint, jsonify, request, session

bp = Blueprint("preferences", __name__)


def cleaned(data):
    return {"size": min(max(int(data.get("size", 10)), 5), 100), "compact": data.get("compact") is True}


@bp.patch("/preferences")
def change():
    data = request.get_json(silent=True) or {}
    session.update(cleaned(data))  # ok: trust-boundary
    session.modified = True
    return jsonify(changed=sorted(data))
