# safe: the object formats its width
from flask import Flask, request, session
from flask.views import MethodView

app = Flask(__name__)


class Cell:
    def __init__(self, text):
        self.text = text

    def __format__(self, how):
        return how.rjust(4)


class ShowView(MethodView):
    def get(self, label):
        param = label
        bar = f"{Cell(param):12}"
        session["theme"] = bar  # ok: trust-boundary
        return "kept"


app.add_url_rule("/item/<string:label>", view_func=ShowView.as_view("show"))
