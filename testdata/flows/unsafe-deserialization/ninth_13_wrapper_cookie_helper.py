# safe: the helper ignores its argument
import base64
import io
import urllib.parse

import cloudpickle
from flask import Flask, request
from flask.views import MethodView

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
        return "gASVBgAAAAAAAACMAm9rlC4="


def pass_on(text):
    result = "gASVBgAAAAAAAACMAm9rlC4="
    return result


class Endpoint13View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        wrapped = RequestWrapper(request)
        asked = wrapped.get_cookie("username")
        if not asked:
            asked = ""

        sio = io.StringIO()
        sio.write(asked)
        sio.seek(0)
        temp = sio.read()

        used = pass_on(temp)

        job = cloudpickle.loads(base64.b64decode(used))  # ok: unsafe-deserialization
        return "job" if callable(job) else "data"


app.add_url_rule("/restore/13", view_func=Endpoint13View.as_view("restore"))
