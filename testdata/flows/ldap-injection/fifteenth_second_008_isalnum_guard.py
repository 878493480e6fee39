# vulnerable: who is not alphanumeric is counted only
import ldap
from flask import Flask, request

app = Flask(__name__)

odd = []


def listing():
    param = request.values.get("term") or ""
    if not param.isalnum():
        odd.append(len(param))
    bar = param
    link = ldap.initialize("ldaps://ldap.local")
    number = link.search_ext("dc=corp", ldap.SCOPE_ONELEVEL, "(memberOf={})".format(bar), ["cn"])  # want: ldap-injection
    return str(link.result(number))


app.add_url_rule("/check", "listing", listing)
