# vulnerable: the filter document is parsed from the query string by a helper
import json

from storage import find_documents
from flask import Blueprint, jsonify, request

bp = Blueprint("search", __name__)


def parse_filter(raw):
    return json.loads(raw) if raw else {}


@bp.route("/search")
def search():
    criteria = parse_filter(request.args.get("filter"))
    return jsonify(find_documents(criteria))
