# safe: the copy changes the name to a fixed one
from collections import namedtuple

import ldap3
from flask import Flask, request

app = Flask(__name__)
Wish = namedtuple("Wish", "unit scope")


@app.route("/unit")
def unit():
    wish = Wish(request.headers.get("X-Unit", "all"), "one")
    wish = wish._replace(unit="all")
    text = "(ou=" + wish.unit + ")"
    conn = ldap3.Connection("ldap.internal")
    conn.bind()
    conn.search(search_base="dc=corp", search_filter=text)  # ok: ldap-injection
    return str(len(conn.entries))
