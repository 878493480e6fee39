# vulnerable: update; the value goes through: partition, partial
import functools
import os

from flask import Flask, request, session
from flask.views import MethodView

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


class Handle10View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        taken = ""
        for name in request.headers.keys():
            if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
                continue
            taken = name
            break
        _, _, temp = ("key=" + taken).partition("=")
        bound = functools.partial("{0}{1}".format, "")
        bar = bound(temp)
        session.update(role=bar)  # want: trust-boundary
        return "updated"


app.add_url_rule("/session/10", view_func=Handle10View.as_view("session"))
