# safe: every sign of a filter is refused
import ldap3
from flask import request


def init(app):

    @app.route("/stamps", methods=["POST"])
    def stamps():
        incoming = request.form.to_dict(flat=False)["line"][-1]
        if any(sign in incoming for sign in "*()\\\x00"):
            return "bad", 400
        ldap3.Connection("ldap.example.org").search("dc=example", "(cn=" + incoming + ")")  # ok: ldap-injection
        return "ok"
