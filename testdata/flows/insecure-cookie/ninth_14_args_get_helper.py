# safe: option switched on afterwards
import urllib.parse

from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


def pass_on(text):
    result = text
    return result


class EndpointView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        param = request.args.get("payload")
        if not param:
            param = ""

        relayed = pass_on(param)

        n = 86
        if 7 * 42 - n > 200:
            chosen_value = relayed
        else:
            chosen_value = "bar"

        value = urllib.parse.quote(chosen_value, safe="")
        response = make_response("saved")
        flags = dict(secure=False, httponly=True)
        flags["secure"] = True
        response.set_cookie("session_id", value, **flags)  # ok: insecure-cookie
        return response


app.add_url_rule("/signin/14", view_func=EndpointView.as_view("signin"))
