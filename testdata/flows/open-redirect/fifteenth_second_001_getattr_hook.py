# safe: the class has the attribute, so the hook is not asked
from flask import Flask, redirect, request
from flask.views import MethodView

app = Flask(__name__)


class Lazy:
    text = "own"

    def __init__(self, answer):
        self.answer = answer

    def __getattr__(self, name):
        return self.answer


class FindView(MethodView):
    def get(self):
        param = request.environ.get("HTTP_X_BRANCH", "")
        bar = Lazy(param).text
        return redirect(bar)  # ok: open-redirect


app.add_url_rule("/check", view_func=FindView.as_view("find"))
