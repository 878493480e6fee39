# vulnerable: good seed, predictable generator
import os
import random
import urllib.parse

from flask import Flask, make_response, request

from helpers.relay import relay
from helpers.thing_factory import create_thing


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


app = Flask(__name__)


@app.get("/login/21")
@app.post("/login/21")
def process():
    wrapped = RequestWrapper(request)
    asked = wrapped.get_form_parameter("account")

    worker = create_thing()
    carry = worker.do_something(asked)

    used = relay(carry)

    random.seed(os.urandom(16))
    token = hex(random.randrange(2**64))  # want: weak-random
    response = make_response("remembered")
    response.set_cookie("rememberMe", used[:20] + ":" + token, secure=True, httponly=True, samesite="Lax")
    return response


if __name__ == "__main__":
    app.run()
