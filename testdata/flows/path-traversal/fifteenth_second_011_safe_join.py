# vulnerable: join keeps what leads outside
import os

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ShowView(MethodView):
    def get(self):
        param = "".join(value for key, value in request.values.items() if key == "line")
        path = os.path.join("/srv/docs", param)
        if path is None:
            return "no", 404
        with open(path) as page:  # want: path-traversal
            return page.read()


app.add_url_rule("/entry", view_func=ShowView.as_view("show"))
