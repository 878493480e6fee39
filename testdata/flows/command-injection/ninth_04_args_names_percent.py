# vulnerable: spawned shell; the value goes through: percent
import os

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class RespondToolsView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        incoming = ""
        for name, value in request.args.items():
            if value == "account":
                incoming = name

        used = "%s" % incoming

        code = os.spawnlp(os.P_WAIT, "sh", "sh", "-c", "ls " + used)  # want: command-injection
        return "code %d" % code


app.add_url_rule("/tools/04", view_func=RespondToolsView.as_view("tools"))
