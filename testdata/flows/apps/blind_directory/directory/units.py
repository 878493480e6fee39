import logging

from flask import Blueprint, jsonify, request
from ldap.dn import escape_dn_chars
from ldap3 import Connection, Server

bp = Blueprint("units", __name__)
log = logging.getLogger("units")


def connect():
    return Connection(Server("directory.internal"), auto_bind=True)


@bp.route("/<name>")
def unit(name):
    conn = connect()
    conn.search("ou=%s,dc=example,dc=org" % escape_dn_chars(name), "(objectClass=*)")  # ok: ldap-injection
    return jsonify(count=len(conn.entries))


@bp.route("/of")
def of_person():
    uid = request.args.get("uid", "")
    log.info("units of %r", uid)  # ok: log-injection
    conn = connect()
    conn.search("dc=example,dc=org", f"(&(objectClass=groupOfNames)(member=uid={uid},ou=people))")  # want: ldap-injection
    return jsonify(count=len(conn.entries))


@bp.delete("/<name>")
def remove(name):
    conn = connect()
    log.warning("unit removed: " + name)  # want: log-injection
    conn.delete("ou=" + request.args.get("full", "") + ",dc=example,dc=org")  # want: ldap-injection
    return jsonify(ok=True)
