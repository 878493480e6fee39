# safe: one step throws the text away
import functools

import jsonpickle
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def lower(value):
    return value.lower()


def measure(value):
    return "len" + str(len(value))


def squeeze(value):
    return " ".join(value.split())


class PullView(MethodView):
    def post(self):
        sent = request.files.getlist("docs")
        param = sent[0].filename if sent else ""
        bar = functools.reduce(lambda value, step: step(value), [lower, measure], param)
        thing = jsonpickle.decode(bar)  # ok: unsafe-deserialization
        return repr(thing)


app.add_url_rule("/lookup", view_func=PullView.as_view("pull"))
