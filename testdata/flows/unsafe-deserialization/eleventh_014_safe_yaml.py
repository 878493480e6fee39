# safe: safe_load makes plain data only
import yaml
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)


class ReportsView(MethodView):
    def get(self):
        supplied = request.environ.get("HTTP_X_SHOP_CHOICE", "")
        loader = yaml.SafeLoader
        return str(yaml.load(supplied, Loader=loader) is not None)  # ok: unsafe-deserialization


app.add_url_rule("/reports", view_func=ReportsView.as_view("reports"))
