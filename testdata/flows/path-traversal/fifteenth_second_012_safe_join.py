# safe: safe_join refuses what leads outside
from flask import Flask, request
from flask.views import MethodView
from werkzeug.utils import safe_join

app = Flask(__name__)


class ShowView(MethodView):
    def get(self):
        param = "".join(value for key, value in request.values.items() if key == "line")
        path = safe_join("/srv/docs", param)
        if path is None:
            return "no", 404
        with open(path) as page:  # ok: path-traversal
            return page.read()


app.add_url_rule("/entry", view_func=ShowView.as_view("show"))
