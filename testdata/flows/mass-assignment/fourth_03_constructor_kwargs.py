# vulnerable: the JSON body is unpacked into the model's constructor
from flask import Blueprint, jsonify, request

from .models import Account, db

bp = Blueprint("accounts", __name__)


def body():
    data = dict(request.get_json())
    data.pop("id", None)
    return data


@bp.post("/accounts")
def create():
    account = Account(**body())  # want: mass-assignment
    db.session.add(account)
    db.session.commit()
    return jsonify(id=account.id), 201
