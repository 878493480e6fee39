# vulnerable: escaped copy is not the one used; the value goes through: concat slice, attribute
import types
import urllib.parse

import ldap3
from flask import request
from ldap3.utils.conv import escape_filter_chars


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


def init(app):
    @app.route("/directory/08", methods=["GET"])
    def serve_get():
        return serve_post()

    @app.route("/directory/08", methods=["POST"])
    def serve_post():
        supplied = urllib.parse.unquote_plus(request.cookies.get("Subject", "noCookieValueSupplied"))

        s = "begin:" + supplied + ":end"
        held = s[6:-4]

        holder = types.SimpleNamespace(kept=held, spare="guest")
        final = holder.kept

        connection = connect()
        shown = escape_filter_chars(final)
        connection.search("dc=example,dc=com", f"(uid={final})")  # want: ldap-injection
        return "searched" if shown else "empty"
