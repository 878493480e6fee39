from flask import Blueprint, jsonify, request

from invoices import archive
from invoices.xmlio import PartnerReader

bp = Blueprint("exchange", __name__)
UNPACK = {"signed": archive.unpack, "legacy": archive.unpack_legacy, "partner": archive.unpack_partner}


@bp.errorhandler(ValueError)
def refused(error):
    return jsonify(error="refused"), 400  # ok: stack-trace-exposure


@bp.post("/xml")
def xml():
    root = PartnerReader().read(request.get_data())
    return jsonify(total=root.findtext("total"))


@bp.post("/state")
def state():
    body = request.get_json()
    unpack = UNPACK.get(body["kind"], archive.unpack)
    return jsonify(keys=sorted(unpack(body["state"])))
