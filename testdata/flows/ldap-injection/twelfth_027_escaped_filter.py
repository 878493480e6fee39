# vulnerable: the other value is escaped
from urllib.parse import unquote_plus

import ldap3
from flask import Flask, request
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)


@app.route("/lantern")
def lantern():
    raw = request.query_string.decode("utf-8")
    place = raw.find("teapot=")
    if place == -1:
        return "missing", 400
    arrived = unquote_plus(raw[place + len("teapot="):])
    link = ldap3.Connection(ldap3.Server("ldap://directory.local"), auto_bind=True)
    text = escape_filter_chars("person")
    link.search("dc=local", f"(&(kind={text})(cn={arrived}))")  # want: ldap-injection
    return {"count": len(link.entries)}
