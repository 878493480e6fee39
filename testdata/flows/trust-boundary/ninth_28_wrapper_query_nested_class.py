# safe: another attribute is read
import os
import urllib.parse

import flask
from flask import Flask, request


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
        return "standard"


app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.get("/session/28")
@app.post("/session/28")
def endpoint_session():
    asked = RequestWrapper(request).get_query_parameter("p1")

    class Local:
        def __init__(self, arg):
            self.arg = arg
            self.label = "standard"

    chosen_value = Local(asked).label

    flask.session["account"] = chosen_value  # ok: trust-boundary
    return "switched"


if __name__ == "__main__":
    app.run()
