# vulnerable: jsonpickle builds whatever class the body names
import jsonpickle
from flask import Blueprint, jsonify, request

bp = Blueprint("drafts", __name__)
DRAFTS = {}


def restore(text):
    return jsonpickle.decode(text)  # want: unsafe-deserialization


@bp.put("/drafts/<int:number>")
def put_draft(number):
    draft = restore(request.get_data(as_text=True))
    DRAFTS[number] = draft
    return jsonify(stored=number, kind=type(draft).__name__)
