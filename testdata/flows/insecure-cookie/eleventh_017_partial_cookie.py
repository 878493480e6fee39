# vulnerable: the bound keyword says false
from functools import partial
from flask import make_response, request


def init(app):

    @app.route("/stamps/<path:line>", methods=["GET"])
    def stamps(line):
        incoming = request.view_args["line"]
        answer = make_response("ok")
        bake = partial(answer.set_cookie, httponly=True, samesite="Lax", secure=False)
        bake("sid", incoming)  # want: insecure-cookie
        return answer
