# vulnerable: a text that is no UUID goes on after the error
import os
import shutil
import uuid

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def ident(value):
    try:
        return str(uuid.UUID(value))
    except ValueError:
        return value


class ShowView(MethodView):
    def get(self):
        param = request.user_agent.string
        bar = ident(param) + ".txt"
        shutil.copyfile("/srv/blank.txt", os.path.join("/srv/out", bar))  # want: path-traversal
        return "copied"


app.add_url_rule("/entry", view_func=ShowView.as_view("show"))
