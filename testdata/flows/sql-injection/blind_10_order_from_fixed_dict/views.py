from repository import Repository
from flask import Blueprint, jsonify, request

bp = Blueprint("billing", __name__)


@bp.route("/invoices")
def invoices():
    repo = Repository("dbname=billing")
    return jsonify(repo.listing(request.args.get("order", "")))
