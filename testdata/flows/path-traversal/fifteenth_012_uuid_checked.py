# safe: only the UUID's own text goes on
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
        return str(uuid.UUID(int=0))


class ShowView(MethodView):
    def get(self):
        param = request.user_agent.string
        bar = ident(param) + ".txt"
        shutil.copyfile("/srv/blank.txt", os.path.join("/srv/out", bar))  # ok: path-traversal
        return "copied"


app.add_url_rule("/entry", view_func=ShowView.as_view("show"))
