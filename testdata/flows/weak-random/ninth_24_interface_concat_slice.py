# safe: randbelow
import os
import secrets
from abc import ABC, abstractmethod

from flask import Flask, request, session
from flask.views import MethodView

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


class RespondTokenView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        reader: ParameterReader = QueryReader()
        user_input = reader.read("username")
        s = "begin:" + user_input + ":end"
        held = s[6:-4]
        carry = held + "_SafeStuff"
        _, _, bar2 = ("key=" + carry).partition("=")
        token = str(secrets.randbelow(10**18))  # ok: weak-random
        session["remember_token"] = token
        return "remembered, %d" % len(bar2)


app.add_url_rule("/token/24", view_func=RespondTokenView.as_view("token"))
