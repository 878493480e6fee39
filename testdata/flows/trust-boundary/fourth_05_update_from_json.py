# vulnerable: all fields of the JSON body become entries of the session
from flask import Blueprint, jsonify, request, session

bp = Blueprint("preferences", __name__)


def cleaned(data):
    return {key.strip(): value for key, value in data.items() if value is not None}


@bp.patch("/preferences")
def change():
    data = request.get_json(silent=True) or {}
    session.update(cleaned(data))  # want: trust-boundary
    session.modified = True
    return jsonify(changed=sorted(data))
