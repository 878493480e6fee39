from flask import Blueprint, abort, jsonify, request

from directory import filters
from directory.connection import Directory

bp = Blueprint("people", __name__)
ldapdir = Directory()
ATTRIBUTES = frozenset({"mail", "uid"})


def names(hits):
    return [attrs.get("cn", [b""])[0].decode() for _, attrs in hits]


@bp.route("/by/<attribute>")
def by(attribute):
    if attribute not in ATTRIBUTES:
        abort(404)
    return jsonify(names(ldapdir.search_by(attribute, request.args.get("value", ""))))


@bp.route("/search")
def search():
    flt = filters.all_of("(objectClass=person)", filters.loose("cn", request.args.get("q", "")))
    return jsonify(names(ldapdir.search(flt)))


@bp.route("/exact")
def exact():
    flt = filters.all_of("(objectClass=person)", filters.clause("cn", request.args.get("q", "")))
    return jsonify(names(ldapdir.search(flt)))
