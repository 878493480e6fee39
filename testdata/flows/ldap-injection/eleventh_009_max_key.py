# vulnerable: the pair with the greatest weight is the parameter's
import ldap3
from flask import request


def init(app):

    @app.route("/rooms", methods=["GET"])
    def rooms():
        param = request.cookies.to_dict().get("label", "")
        baz = max([(1, "alice"), (9, param)], key=lambda pair: pair[0])[1]
        link = ldap3.Connection("ldap.example.org")
        link.bind()
        link.extend.standard.paged_search(search_base="dc=example", search_filter="(sn=" + baz + ")", paged_size=5)  # want: ldap-injection
        return "paged"
