# vulnerable: string quoted by hand in the code; the value goes through: bytes, list insert
import urllib.parse

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class EndpointView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        asked = ""
        if request.cookies.get("p1") is not None:
            asked = urllib.parse.unquote(request.cookies["p1"])

        raw = asked.encode("utf-8")
        temp = str(raw, "utf-8")

        line_up = ["1 + 1"]
        line_up.insert(0, temp)
        bar = line_up[0]

        exec("greeting = 'hello %s'" % bar)  # want: code-injection
        return "greeted"


app.add_url_rule("/calc/05", view_func=EndpointView.as_view("calc"))
