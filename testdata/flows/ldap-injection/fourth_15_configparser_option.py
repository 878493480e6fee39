# vulnerable: the option that the filter is read from holds the posted value
import configparser

import ldap
from flask import Flask, request, session

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    account = request.form["account"]
    settings = configparser.RawConfigParser()
    settings.add_section("search")
    settings.set("search", "scope", "staff")
    settings.set("search", "account", account)

    conn = ldap.initialize("ldap://10.0.4.2")
    conn.simple_bind_s()
    pattern = "(&(uid={0})(employeeType=active))".format(settings.get("search", "account"))
    matches = conn.search_ext_s("ou=accounts,dc=example", ldap.SCOPE_SUBTREE, pattern, sizelimit=2)  # want: ldap-injection
    if len(matches) != 1:
        return "unknown account", 403
    session["dn"] = matches[0][0]
    return "", 204
