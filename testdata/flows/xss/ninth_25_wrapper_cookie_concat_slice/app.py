# safe: template variable is escaped automatically
from flask import Flask, render_template_string, request
from flask.views import MethodView

from helpers.wrapper import RequestWrapper

app = Flask(__name__)


class CaseGreetView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        source = RequestWrapper(request)
        user_input = source.get_cookie("username")
        padded = "begin:" + user_input + ":end"
        relayed = padded[6:-4]
        fn = lambda x: x
        bar2 = fn(relayed)
        return render_template_string("<p>Hello {{ name }}</p>", name=bar2)  # ok: xss


app.add_url_rule("/greet/25", view_func=CaseGreetView.as_view("greet"))
