# safe: each name is escaped in the comprehension
import ldap
from ldap.filter import escape_filter_chars as esc

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/cards")
def cards():
    names = request.get_json()["names"]
    clauses = "".join("(cn=%s)" % esc(n) for n in names)
    con = ldap.initialize("ldap://directory.internal")
    found = con.search_st("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(|" + clauses + ")", timeout=3)  # ok: ldap-injection
    return jsonify(count=len(found))
