# vulnerable: the object formats its text
from flask import Flask, request, session
from flask.views import MethodView

app = Flask(__name__)


class Cell:
    def __init__(self, text):
        self.text = text

    def __format__(self, how):
        return self.text.ljust(int(how))


class ShowView(MethodView):
    def get(self, label):
        param = label
        bar = f"{Cell(param):12}"
        session["theme"] = bar  # want: trust-boundary
        return "kept"


app.add_url_rule("/item/<string:label>", view_func=ShowView.as_view("show"))
