from flask import Blueprint, jsonify, request

from invoices import queries
from invoices.xmlio import InvoiceReader

bp = Blueprint("views", __name__)
reader = InvoiceReader()


@bp.post("/invoice/<int:index>")
def one(index):
    tree = reader.read(request.get_data())
    return jsonify(found=len(queries.position(tree, index)))


@bp.post("/find")
def find():
    tree = reader.read(request.files["invoices"].read())
    if "number" in request.form:
        hits = queries.by_number(tree, request.form["number"])
    else:
        hits = queries.by_customer(tree, request.form["customer"])
    return jsonify(found=len(hits))
