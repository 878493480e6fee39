# vulnerable: the iterator has the parameter
from flask import request


def init(app):

    @app.route("/offers", methods=["GET"])
    def offers():
        asked = request.args.to_dict()["label"]
        baz = next(iter([asked]), "en")
        return "ok", 200, {"X-Shop": "shop-%s" % baz}  # want: header-injection
