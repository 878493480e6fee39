# vulnerable: only the star is taken out
import ldap3
from flask import request


def init(app):

    @app.route("/stamps", methods=["POST"])
    def stamps():
        incoming = request.form.to_dict(flat=False)["line"][-1]
        name = incoming.replace("*", "")
        ldap3.Connection("ldap.example.org").search("dc=example", "(cn=" + name + ")")  # want: ldap-injection
        return "ok"
