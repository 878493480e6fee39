# vulnerable: the secret is a shuffled alphabet
import random
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)


class ParcelsView(MethodView):
    def get(self):
        values = request.args.getlist("label")
        param = values[0] if values else ""
        letters = list("abcdefghijklmnopqrstuvwxyz")
        random.shuffle(letters)  # want: weak-random
        password = "".join(letters[:12])
        return {"password": password}


app.add_url_rule("/parcels", view_func=ParcelsView.as_view("parcels"))
