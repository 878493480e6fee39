# safe: only the length is used
import configparser

import ldap3
from flask import Flask, request

app = Flask(__name__)


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


@app.get("/lookup/form")
def show_form():
    return "<form method=post><input name=selection></form>"


@app.route("/lookup/11", methods=["GET", "POST"])
def handle_lookup():
    if "selection" in request.form:
        submitted = request.form["selection"]
    else:
        submitted = ""
    ident = lambda arg: arg
    carry = ident(submitted)
    conf = configparser.RawConfigParser()
    conf.add_section("section")
    conf.set("section", "alpha", "guest")
    conf.set("section", "beta", carry)
    passed = conf.get("section", "beta")
    bar = str(len(passed))
    connection = connect()
    entries = connection.extend.standard.paged_search("dc=example,dc=com", "(sn=" + bar + "*)", paged_size=5)  # ok: ldap-injection
    return str(sum(1 for _ in entries))
