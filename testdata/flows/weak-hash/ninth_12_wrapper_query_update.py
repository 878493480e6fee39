# vulnerable: algorithm of a condition that always holds
import hashlib
import io
import urllib.parse

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
        return "bar"


class RespondRegisterView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """Small endpoint."""
        arg1 = RequestWrapper(request).get_query_parameter("detail")

        def work():
            return arg1

        held = work()

        opts = {"choice": "bar"}
        opts.update(choice=held)
        temp = opts["choice"]

        buffer = io.StringIO()
        buffer.write(temp)
        buffer.seek(0)
        bar = buffer.read()

        num = 86
        algorithm = "sha1" if 7 * 42 - num > 200 else "sha256"
        digest = hashlib.new(algorithm, bar.encode("utf-8")).hexdigest()  # want: weak-hash
        with open("passwordFile8.txt", "a", encoding="utf-8") as store:
            store.write(digest + "\n")
        return "stored"


app.add_url_rule("/register/12", view_func=RespondRegisterView.as_view("register"))
