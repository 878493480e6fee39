# vulnerable: the entry of the table is the predictable function
import random
import secrets
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)

CHOOSE = {"quick": random.choice, "sound": secrets.choice}


class ReportsView(MethodView):
    def post(self):
        supplied = ""
        for field, sent in request.files.items():
            supplied = sent.filename
        password = "".join(CHOOSE["quick"]("abcdefgh") for _ in range(12))  # want: weak-random
        return {"password": password}


app.add_url_rule("/reports", view_func=ReportsView.as_view("reports"))
