# safe: the constant is taken from the other end
import collections
import os

from flask import Flask, request, session
from flask.views import MethodView

from helpers.relay import relay

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


def remember(store, who):
    store["owner"] = who  # ok: trust-boundary


class ProcessView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        user_input = ""
        for name, value in request.args.items():
            if value == "payload":
                user_input = name
        next_value = user_input.strip()
        passed = relay(next_value)
        line = collections.deque(["standard"])
        line.appendleft(passed)
        bar = line.pop()
        remember(session, bar)
        return "kept"


app.add_url_rule("/prefs/29", view_func=ProcessView.as_view("prefs"))
