# vulnerable: value into the session; the value goes through: loop chars, partial, tuple
import functools
import os

from flask import Flask, request, session
from flask.views import MethodView

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


class CaseView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        incoming = ""
        for name in request.headers.keys():
            if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
                continue
            incoming = name
            break

        carry = ""
        for character in incoming:
            carry += character

        bound = functools.partial("{0}{1}".format, "")
        held = bound(carry)

        used, other = held, "standard"

        session["userid"] = used  # want: trust-boundary
        return "saved"


app.add_url_rule("/profile/03", view_func=CaseView.as_view("profile"))
