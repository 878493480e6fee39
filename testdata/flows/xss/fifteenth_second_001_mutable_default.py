# vulnerable: the default list remembers the first call
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def collect(item, bag=[]):
    bag = [] if bag is None else bag
    bag.insert(0, item)
    return bag


class DetailView(MethodView):
    def get(self):
        param = request.user_agent.string
        collect(param)
        bar = "/".join(collect("second"))
        return "<p>Hello " + bar + "</p>"  # want: xss


app.add_url_rule("/entry", view_func=DetailView.as_view("detail"))
