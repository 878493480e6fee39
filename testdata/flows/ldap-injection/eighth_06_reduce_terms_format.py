# safe: filter_format escapes every value that is folded
import functools

import ldap
from ldap.filter import filter_format
from flask import Flask, jsonify, request

app = Flask(__name__)


def either(text, term):
    return "(|" + text + filter_format("(mail=%s)", [term]) + ")"


@app.route("/mails")
def mails():
    text = functools.reduce(either, request.args.getlist("mail"), "(mail=info@example.org)")
    directory = ldap.initialize("ldaps://ldap.example.org")
    return jsonify(count=len(directory.search_s("dc=example,dc=org", ldap.SCOPE_ONELEVEL, text)))  # ok: ldap-injection
