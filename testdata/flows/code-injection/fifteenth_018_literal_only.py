# vulnerable: the text is evaluated
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def parse(text):
    return eval(text, {"__builtins__": {}})  # want: code-injection


class ListingView(MethodView):
    def get(self):
        param = request.environ.get("HTTP_X_BRANCH", "")
        return str(parse(param))


app.add_url_rule("/preview", view_func=ListingView.as_view("listing"))
