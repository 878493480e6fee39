# vulnerable: the unknown attribute is answered with the parameter
from flask.views import MethodView
from flask import Flask, render_template_string, request

app = Flask(__name__)


class Loose:
    steady = "Hello"

    def __init__(self, value):
        self.value = value

    def __getattr__(self, name):
        return self.value


class ReportsView(MethodView):
    def get(self):
        supplied = ""
        for key, value in request.args.items(multi=True):
            if key == "note":
                supplied = value
        bar = Loose(supplied).unknown
        return render_template_string("<p>" + bar + "</p>")  # want: template-injection


app.add_url_rule("/reports", view_func=ReportsView.as_view("reports"))
