# safe: the pair with the smallest weight is the constant's
import ldap3
from flask import request


def init(app):

    @app.route("/rooms", methods=["GET"])
    def rooms():
        param = request.cookies.to_dict().get("label", "")
        baz = min([(1, "alice"), (9, param)], key=lambda pair: pair[0])[1]
        link = ldap3.Connection("ldap.example.org")
        link.bind()
        link.extend.standard.paged_search(search_base="dc=example", search_filter="(sn=" + baz + ")", paged_size=5)  # ok: ldap-injection
        return "paged"
