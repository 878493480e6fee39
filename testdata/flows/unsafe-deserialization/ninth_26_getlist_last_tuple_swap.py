# vulnerable: dill; the value goes through: tuple swap, identity
import base64

import dill
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ServeObjectsView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        values = request.args.getlist("Subject")
        user_input = values[-1] if len(values) > 0 else ""
        left, right = "gASVBgAAAAAAAACMAm9rlC4=", user_input
        left, right = right, left
        middle = left
        final = middle
        thing = dill.loads(base64.b64decode(final))  # want: unsafe-deserialization
        return str(thing is None)


app.add_url_rule("/objects/26", view_func=ServeObjectsView.as_view("objects"))
