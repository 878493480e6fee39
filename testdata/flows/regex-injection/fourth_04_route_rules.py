# safe: each rule of the posted body is escaped in the comprehension
import re

from flask import Blueprint, jsonify, request

bp = Blueprint("rules", __name__)


@bp.post("/rules/try")
def try_rules():
    body = request.get_json()
    alternation = "|".join(map(re.escape, body["rules"]))
    compiled = re.compile("^(?:" + alternation + ")$")  # ok: regex-injection
    return jsonify(matching=[name for name in body["names"] if compiled.match(name)])
