# vulnerable: rules of the posted body are joined to one alternation
import re

from flask import Blueprint, jsonify, request

bp = Blueprint("rules", __name__)


@bp.post("/rules/try")
def try_rules():
    body = request.get_json()
    alternation = "|".join("(?:%s)" % rule for rule in body["rules"])
    compiled = re.compile("^(?:" + alternation + ")$")  # want: regex-injection
    return jsonify(matching=[name for name in body["names"] if compiled.match(name)])
