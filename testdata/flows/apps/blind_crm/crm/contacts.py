from flask import Blueprint, jsonify, request

from crm import validation
from crm.repository import Contacts

bp = Blueprint("contacts", __name__)
contacts = Contacts()


@bp.errorhandler(validation.Invalid)
def invalid(error):
    return jsonify(error="invalid"), 400  # ok: stack-trace-exposure


@bp.post("/find")
def find():
    mail = validation.text(request.get_json(), "mail")
    contact = contacts.by_mail(mail)
    return jsonify(found=contact is not None)


@bp.post("/query")
def query():
    criteria = validation.present(request.get_json(), "filter")
    return jsonify([str(c["_id"]) for c in contacts.by_filter(criteria)])
