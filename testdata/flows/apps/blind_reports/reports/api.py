from flask import Blueprint, jsonify, request

from reports import compute
from reports.models import ReportSpec
from reports.sources import Source

bp = Blueprint("api", __name__)
source = Source()


@bp.post("/rows")
def rows():
    spec = ReportSpec.from_json(request.get_json())
    return jsonify(source.rows(spec))


@bp.post("/pivot")
def pivot():
    return jsonify(source.pivot(ReportSpec.from_json(request.get_json())))


@bp.post("/derived")
def derived():
    data = request.get_json()
    found = source.rows(ReportSpec.from_json(data))
    return jsonify(compute.derived(found, data["expression"]))


@bp.route("/sum")
def total():
    try:
        return jsonify(value=compute.arithmetic(request.args.get("e", "0")))
    except (SyntaxError, ValueError):
        return jsonify(error="expression"), 400
