# safe: the option that the filter is read from holds a constant, the posted value is in another one
import configparser

import ldap
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/roster", methods=["POST"])
def roster():
    settings = configparser.RawConfigParser()
    settings.add_section("search")
    settings.set("search", "scope", "staff")
    settings.set("search", "account", request.form["account"])

    conn = ldap.initialize("ldap://10.0.4.2")
    conn.simple_bind_s()
    pattern = "(&(employeeType={0})(objectClass=person))".format(settings.get("search", "scope"))
    matches = conn.search_ext_s("ou=accounts,dc=example", ldap.SCOPE_SUBTREE, pattern, sizelimit=500)  # ok: ldap-injection
    wanted = settings.get("search", "account").lower()
    return jsonify([dn for dn, _ in matches if dn.lower().startswith("uid=" + wanted + ",")])
