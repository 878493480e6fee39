# safe: the names that are unpacked are a constant set
from flask import Blueprint, jsonify, request

from .models import Account, db

bp = Blueprint("accounts", __name__)
EDITABLE = frozenset({"name", "mail", "language"})


def body():
    data = dict(request.get_json())
    return {key: value for key, value in data.items() if key in EDITABLE}


@bp.post("/accounts")
def create():
    account = Account(**body())  # ok: mass-assignment
    db.session.add(account)
    db.session.commit()
    return jsonify(id=account.id), 201
