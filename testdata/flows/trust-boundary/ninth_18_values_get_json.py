# vulnerable: dictionary in the session; the value goes through: replace, json
import json
import os

from flask import Flask, request, session
from flask.views import MethodView

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


class ServeView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        arg1 = request.values.get("payload", default="")

        held = arg1.replace("\t", " ")

        carried = json.dumps({"carried": held, "other": "standard"})
        bar = json.loads(carried)["carried"]

        session["profile"] = {"name": bar, "active": True}  # want: trust-boundary
        return "profile kept"


app.add_url_rule("/session/18", view_func=ServeView.as_view("session"))
