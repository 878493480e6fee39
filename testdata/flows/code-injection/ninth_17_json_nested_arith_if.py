# vulnerable: evaluated; the value goes through: arith if, while
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class CaseView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        body = request.get_json(silent=True)
        incoming = body["item"]["item"] if body else ""

        base_number = 86
        if 7 * 42 - base_number > 200:
            carry = incoming
        else:
            carry = "1 + 1"

        rounds = 0
        outcome = "1 + 1"
        while rounds < 2:
            if rounds == 1:
                outcome = carry
            rounds += 1

        answer = eval(outcome)  # want: code-injection
        return str(type(answer).__name__)


app.add_url_rule("/calc/17", view_func=CaseView.as_view("calc"))
