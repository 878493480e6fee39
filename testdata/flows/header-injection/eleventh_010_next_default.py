# safe: the iterator is empty, so the default is taken
from flask import request


def init(app):

    @app.route("/offers", methods=["GET"])
    def offers():
        asked = request.args.to_dict()["label"]
        baz = next(iter([p for p in [asked] if False]), "en")
        return "ok", 200, {"X-Shop": "shop-%s" % baz}  # ok: header-injection
