# vulnerable: numpy
import base64
import urllib.parse

import numpy as np
from flask import make_response, request


class RequestWrapper:
    def __init__(self, req):
        self.req = req

    def get_form_parameter(self, name):
        return self.req.form.get(name, "")

    def get_query_parameter(self, name):
        return self.req.args.get(name, "")

    def get_cookie(self, name):
        return urllib.parse.unquote(self.req.cookies.get(name, ""))

    def get_the_value(self, name):
        return "bar"


def init(app):
    @app.route("/login/14", methods=["GET"])
    def process_get():
        return process_post()

    @app.route("/login/14", methods=["POST"])
    def process_post():
        wrapped = RequestWrapper(request)
        param = wrapped.get_form_parameter("p1")

        encoded = base64.b64encode(param.encode("utf-8"))
        bar = base64.b64decode(encoded).decode("utf-8")

        token = str(np.random.randint(0, 2**31))  # want: weak-random
        response = make_response("remembered")
        response.set_cookie("rememberMe", bar[:20] + ":" + token, secure=True, httponly=True, samesite="Lax")
        return response
