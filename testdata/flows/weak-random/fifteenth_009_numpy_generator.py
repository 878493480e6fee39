# vulnerable: numpy's generator makes a password
import numpy as np
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class EntryView(MethodView):
    def post(self):
        upload = request.files.get("sheet")
        param = upload.read().decode("utf-8") if upload else ""
        letters = "abcdefghjkmnpqrstuvwxyz23456789"
        picks = np.random.choice(list(letters), 12)  # want: weak-random
        password = "".join(picks)
        return {"password": password, "name": len(param)}


app.add_url_rule("/open", view_func=EntryView.as_view("entry"))
