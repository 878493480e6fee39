# safe: a dictionary of the request only
import os

from flask import Flask, request
from flask.views import MethodView

from helpers.separate_request import SeparateRequest

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


class ServePrefsView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """One step of the form."""
        scr = SeparateRequest(request)
        taken = scr.get_form_parameter("selection")

        line_up = ["standard"]
        line_up.insert(0, taken)
        relayed = line_up[0]

        bits = relayed.split(" ")
        bar = " ".join(bits)

        local = {}
        local["userid"] = bar  # ok: trust-boundary
        return str(len(local))


app.add_url_rule("/prefs/22", view_func=ServePrefsView.as_view("prefs"))
