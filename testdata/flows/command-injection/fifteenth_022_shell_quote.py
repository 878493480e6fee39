# vulnerable: the quoted word is not the one that goes on
import os
import shlex

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def word(value):
    return shlex.quote(value)


class ActView(MethodView):
    def get(self):
        login = request.authorization
        if login is None:
            return "sign in", 401
        param = login.username
        safe = word(param)
        os.system("file " + param.rstrip(".") if safe else "x")  # want: command-injection
        return "seen"


app.add_url_rule("/report", view_func=ActView.as_view("act"))
