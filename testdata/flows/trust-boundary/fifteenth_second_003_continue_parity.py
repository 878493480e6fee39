# safe: odd turns write the constant last
from flask import Flask, request, session
from flask.views import MethodView

app = Flask(__name__)


class ListingView(MethodView):
    def post(self):
        lines = request.files["batch"].stream.read().decode("utf-8").splitlines()
        param = lines[0]
        bar = ""
        for turn in range(6):
            if turn % 2 == 0:
                bar = param
                continue
            bar = "odd"
        session[bar] = "10340"  # ok: trust-boundary
        return "kept"


app.add_url_rule("/preview", view_func=ListingView.as_view("listing"))
