# safe: the slice keeps the constant head only
import os.path

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Case29View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        if "Subject" in request.form:
            param = request.form["Subject"]
        else:
            param = ""

        wrapped_text = "default.txt" + param
        bar = wrapped_text[:len("default.txt")]

        name = os.path.normpath("/srv/files/" + bar)
        with open(name) as handle:  # ok: path-traversal
            return str(sum(1 for _ in handle))


app.add_url_rule("/load/29", view_func=Case29View.as_view("load"))
