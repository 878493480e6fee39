# safe: filter_format escapes its values
import ldap
import ldap.filter
from flask import Flask, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


@app.route("/lookup/19", methods=["GET", "POST"])
def serve_19():
    scr = SeparateRequest(request)
    submitted = scr.get_query_parameter("vector")
    held = f"{submitted}"
    passed = ""
    passed += held
    passed += " "
    lst = ["first"]
    lst.append(passed)
    lst.append("guest")
    lst.pop(0)
    used = lst[0]
    directory = ldap.initialize("ldap://localhost")
    condition = ldap.filter.filter_format("(&(objectClass=person)(mail=%s))", [used])
    hits = directory.search_ext_s("dc=example,dc=com", ldap.SCOPE_SUBTREE, condition)  # ok: ldap-injection
    return "yes" if hits else "no"
