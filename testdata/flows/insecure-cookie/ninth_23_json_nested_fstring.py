# vulnerable: secure is False
import urllib.parse

from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


class RespondSigninView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        body = request.get_json(silent=True)
        param = body["item"]["q"] if body else ""
        carry = f"{param}"
        turn = 0
        bar = "bar"
        while turn < 2:
            if turn == 1:
                bar = carry
            turn += 1
        value = urllib.parse.quote(bar, safe="")
        response = make_response("saved")
        response.set_cookie("session_id", value, secure=False, httponly=True)  # want: insecure-cookie
        return response


app.add_url_rule("/signin/23", view_func=RespondSigninView.as_view("signin"))
