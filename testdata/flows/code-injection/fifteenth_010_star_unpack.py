# vulnerable: the rest begins with the text
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ActView(MethodView):
    def post(self):
        param = request.files["upload"].filename
        first, *rest, last = ["a", param, "c", "d"]
        bar = rest[0]
        exec(f"print({bar!s})")  # want: code-injection
        return "done"


app.add_url_rule("/lookup", view_func=ActView.as_view("act"))
