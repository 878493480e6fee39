# vulnerable: letters by choice
import os
import random
import string

from flask import Flask, request, session
from flask.views import MethodView

from helpers.separate_request import SeparateRequest

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


class ProcessView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """Called by the front end."""
        scr = SeparateRequest(request)
        supplied = scr.get_form_parameter("username")

        class Test:
            def do_something(self, text):
                return text

        outcome = Test().do_something(supplied)
        alphabet = string.ascii_letters + string.digits
        token = "".join(random.choice(alphabet) for _ in range(32))  # want: weak-random
        session["remember_token"] = token
        return "remembered, %d" % len(outcome)


app.add_url_rule("/token/08", view_func=ProcessView.as_view("token"))
