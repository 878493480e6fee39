# vulnerable: the builder that the table gives for groups does not escape
import ldap
import ldap.filter
from flask import Blueprint, current_app, jsonify, request

bp = Blueprint("directory", __name__, url_prefix="/directory")


def person_filter(term):
    return ldap.filter.filter_format("(&(objectClass=person)(uid=%s))", [term])


def group_filter(term):
    return f"(&(objectClass=groupOfNames)(cn={term}*))"


BUILDERS = {"person": person_filter, "group": group_filter}


@bp.get("/groups")
def groups():
    term = request.args.get("q", "")
    if len(term) > 64:
        return jsonify(error="too long"), 400
    build = BUILDERS["group"]
    conn = ldap.initialize(current_app.config["LDAP_URI"])
    conn.simple_bind_s(current_app.config["LDAP_DN"], current_app.config["LDAP_PASSWORD"])
    try:
        found = conn.search_s("dc=example,dc=net", ldap.SCOPE_SUBTREE, build(term), ["cn", "member"])  # want: ldap-injection
    finally:
        conn.unbind_s()
    return jsonify([dn for dn, _ in found])
