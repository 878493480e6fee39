# safe: the recursion's end returns a constant
import ldap3

from flask import Flask, request

app = Flask(__name__)


def descend(text, depth):
    if depth == 0:
        return "bottom"
    return descend(text + ".", depth - 1)


def prepare(supplied):
    piece = descend(supplied, 3)
    return piece


@app.route("/case054", methods=["POST"])
def page():
    supplied = ""
    for name in request.form.keys():
        if request.form.get(name) == "label":
            supplied = name
            break
    piece = prepare(supplied)
    server = ldap3.Server("ldap://localhost:389")
    base = "ou=users,dc=example,dc=org"
    query = "(|(cn=%s)(mail=*))" % piece
    with ldap3.Connection(server) as con:
        con.search(search_base=base, search_filter=query, search_scope=ldap3.SUBTREE)  # ok: ldap-injection
        return {"found": [str(entry) for entry in con.entries]}
