# vulnerable: joined into os.popen; the value goes through: helper utils, html escape
import html
import os

from flask import Flask, request
from flask.views import MethodView

from helpers.relay import relay

app = Flask(__name__)


class RespondExecView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        values = request.args.getlist("selection")
        supplied = values[-1] if len(values) > 0 else ""
        relayed = relay(supplied)
        used = html.escape(relayed)
        with os.popen(f"ls -l {used}") as stream:  # want: command-injection
            lines = stream.readlines()
        return str(len(lines))


app.add_url_rule("/exec/14", view_func=RespondExecView.as_view("exec"))
