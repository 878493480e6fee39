# vulnerable: randint is that of random
from random import randint

from flask import Flask, request, session
from flask.views import MethodView

app = Flask(__name__)


class DetailView(MethodView):
    def post(self):
        order = request.json
        param = order["lines"][0]["sku"]
        pin = "%06d" % randint(0, 999999)  # want: weak-random
        session["pin"] = pin
        return "sent" if param else "not sent"


app.add_url_rule("/entry", view_func=DetailView.as_view("detail"))
