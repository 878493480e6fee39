# safe: the secret is a sample of the sound generator
import random
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)


class ParcelsView(MethodView):
    def get(self):
        values = request.args.getlist("label")
        param = values[0] if values else ""
        letters = list("abcdefghijklmnopqrstuvwxyz")
        password = "".join(random.SystemRandom().sample(letters, 12))  # ok: weak-random
        return {"password": password}


app.add_url_rule("/parcels", view_func=ParcelsView.as_view("parcels"))
