# safe: sha384 by name
import hashlib
import json

from flask import Blueprint, request

bp = Blueprint("register", __name__)


@bp.route("/register/22", methods=("GET", "POST"))
def endpoint_register():
    fields = request.form.to_dict()
    taken = fields.get("Subject", "")
    next_value = "{arg}".format(arg=taken, spare="bar")
    carried = json.dumps({"carried": next_value, "other": "bar"})
    outcome = json.loads(carried)["carried"]
    digest = hashlib.new("sha384", outcome.encode()).hexdigest()  # ok: weak-hash
    with open("passwordFile3.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
