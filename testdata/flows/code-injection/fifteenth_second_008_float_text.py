# safe: the number's own text goes on
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class AnswerView(MethodView):
    def post(self):
        param = request.get_json()["target"]
        try:
            amount = float(param)
        except ValueError:
            amount = 0.0
        bar = repr(amount)
        return {"value": eval("price * (" + bar + ")", {"price": 12})}  # ok: code-injection


app.add_url_rule("/view", view_func=AnswerView.as_view("answer"))
