# safe: token_hex
import secrets
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


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


@app.get("/login/form")
def show_form():
    return "send it by POST"


@app.route("/login/13", methods=["GET", "POST"])
def serve_login():
    user_input = RequestWrapper(request).get_query_parameter("Subject")

    steps = {"fn": lambda x: x, "drop": lambda x: "bar"}
    bar2 = steps["fn"](user_input)

    token = secrets.token_hex(16)  # ok: weak-random
    response = make_response("remembered")
    response.set_cookie("rememberMe", bar2[:20] + ":" + token, secure=True, httponly=True, samesite="Lax")
    return response
