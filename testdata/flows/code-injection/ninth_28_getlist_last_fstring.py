# vulnerable: builtin reached by its module; the value goes through: cond expr, fstring
import builtins

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class CaseView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        values = request.args.getlist("detail")
        taken = values[-1] if len(values) > 0 else ""

        base_number = 106
        relayed = taken if 7 * 18 + base_number > 200 else "1 + 1"

        bar2 = f"{relayed}"

        result = builtins.eval(bar2)  # want: code-injection
        return "none" if result is None else "some"


app.add_url_rule("/rules/28", view_func=CaseView.as_view("rules"))
