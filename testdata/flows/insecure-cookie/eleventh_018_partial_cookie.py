# safe: the bound keyword says true
from functools import partial
from flask import make_response, request


def init(app):

    @app.route("/stamps/<path:line>", methods=["GET"])
    def stamps(line):
        incoming = request.view_args["line"]
        answer = make_response("ok")
        bake = partial(answer.set_cookie, httponly=True, samesite="Lax", secure=True)
        bake("sid", incoming)  # ok: insecure-cookie
        return answer
