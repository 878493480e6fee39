# vulnerable: the full loader class still makes Python objects when it is the unsafe one
import yaml
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)


class ReportsView(MethodView):
    def get(self):
        supplied = request.environ.get("HTTP_X_SHOP_CHOICE", "")
        loader = yaml.Loader
        return str(yaml.load(supplied, Loader=loader) is not None)  # want: unsafe-deserialization


app.add_url_rule("/reports", view_func=ReportsView.as_view("reports"))
