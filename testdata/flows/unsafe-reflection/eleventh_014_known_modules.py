# safe: only names of the fixed set are imported
import importlib
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)

KNOWN = {"csv", "json"}


class ParcelsView(MethodView):
    def get(self, choice):
        param = request.view_args["choice"]
        if param not in KNOWN:
            return "no", 404
        return str(importlib.import_module(param))  # ok: unsafe-reflection


app.add_url_rule("/parcels/<path:choice>", view_func=ParcelsView.as_view("parcels"))
