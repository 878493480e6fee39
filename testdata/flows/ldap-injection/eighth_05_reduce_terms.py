# vulnerable: reduce folds the values of getlist into one filter
import functools

import ldap
from flask import Flask, jsonify, request

app = Flask(__name__)


def either(text, term):
    return f"(|{text}(mail={term}))"


@app.route("/mails")
def mails():
    text = functools.reduce(either, request.args.getlist("mail"), "(mail=info@example.org)")
    directory = ldap.initialize("ldaps://ldap.example.org")
    return jsonify(count=len(directory.search_s("dc=example,dc=org", ldap.SCOPE_ONELEVEL, text)))  # want: ldap-injection
