# safe: the matched character is always B
import json

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class CaseView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        values = request.args.getlist("LineItem")
        user_input = values[-1] if len(values) > 0 else ""

        possible = "ABC"
        match possible[1]:
            case "A":
                bar2 = user_input
            case "B":
                bar2 = "plain"
            case "C" | "D":
                bar2 = user_input
            case _:
                bar2 = "plain"

        return json.dumps({"shown": bar2})  # ok: xss


app.add_url_rule("/show/24", view_func=CaseView.as_view("show"))
