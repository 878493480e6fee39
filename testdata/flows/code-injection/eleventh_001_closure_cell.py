# vulnerable: the closure remembers the parameter
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)


def keep(value):
    def give():
        return value
    return give


class BoatsView(MethodView):
    def get(self):
        try:
            asked = request.args["note"]
        except KeyError:
            return "missing", 400
        first = keep("1 + 1")
        second = keep(asked)
        bar = second()
        answer = eval(bar)  # want: code-injection
        return str(answer)


app.add_url_rule("/boats", view_func=BoatsView.as_view("boats"))
