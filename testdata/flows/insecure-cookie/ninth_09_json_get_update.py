# safe: positional flags
import urllib.parse

from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


def pass_on(text):
    result = text
    return result


class Serve09View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """Small endpoint."""
        document = request.get_json(force=True, silent=True) or {}
        field = str(document.get("p1", ""))

        options = {"choice": "bar"}
        options.update(choice=field)
        next_value = options["choice"]

        bar = pass_on(next_value)

        value = urllib.parse.quote(bar, safe="")
        response = make_response("saved")
        response.set_cookie("remember", value, 3600, None, "/", None, True, True)  # ok: insecure-cookie
        return response


app.add_url_rule("/keep/09", view_func=Serve09View.as_view("keep"))
