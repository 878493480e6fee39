# vulnerable: f-string page; the value goes through: default, format name
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def with_default(first, second="nothing"):
    return second


class ServeShowView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        field = request.get_data(as_text=True)

        held = with_default("plain", field)

        bar2 = "{arg}".format(arg=held, spare="plain")

        page = f"<html><body><h1>{bar2}</h1></body></html>"
        return page  # want: xss


app.add_url_rule("/show/17", view_func=ServeShowView.as_view("show"))
