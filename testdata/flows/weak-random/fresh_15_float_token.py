# vulnerable: the digits of random.random are the token
import random

from flask import Flask, make_response, session
from flask.views import MethodView

app = Flask(__name__)


class Guest(MethodView):
    def post(self):
        token = str(random.random())[2:]  # want: weak-random
        session["guest_token"] = token
        response = make_response({"ok": True})
        response.headers["X-Auth-Token"] = token
        return response


app.add_url_rule("/guest", view_func=Guest.as_view("guest"))
