# vulnerable: the whole form is merged over the default expression
import copy

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)
DEFAULTS = {"expr": "2 ** 8", "label": ""}


class Chart(MethodView):
    def post(self):
        settings = copy.deepcopy(DEFAULTS)
        settings.update(request.form.to_dict())
        value = eval(settings["expr"])  # want: code-injection
        return {"value": value, "label": settings["label"]}


app.add_url_rule("/chart", view_func=Chart.as_view("chart"))
