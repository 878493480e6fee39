# vulnerable: the name that is not known is imported as well
import importlib
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)

KNOWN = {"csv", "json"}


class ParcelsView(MethodView):
    def get(self, choice):
        param = request.view_args["choice"]
        if param not in KNOWN:
            pass
        return str(importlib.import_module(param))  # want: unsafe-reflection


app.add_url_rule("/parcels/<path:choice>", view_func=ParcelsView.as_view("parcels"))
