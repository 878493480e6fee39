# safe: the evaluated key holds the default expression
import copy

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)
DEFAULTS = {"expr": "2 ** 8", "label": ""}


class Chart(MethodView):
    def post(self):
        settings = copy.deepcopy(DEFAULTS)
        settings["label"] = request.values.get("label", "")
        value = eval(settings["expr"])  # ok: code-injection
        return {"value": value, "label": settings["label"]}


app.add_url_rule("/chart", view_func=Chart.as_view("chart"))
