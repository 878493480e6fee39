# vulnerable: the flag is true
import subprocess
from urllib.parse import unquote

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def launch(argv, legacy=True):
    if legacy:
        return subprocess.call(" ".join(argv), shell=True)  # want: command-injection
    return subprocess.call(argv)


class FindView(MethodView):
    def get(self):
        param = ""
        for name, value in request.cookies.items():
            if name.startswith("pref_"):
                param = unquote(value)
        return str(launch(["stat", "--", param]))


app.add_url_rule("/lookup", view_func=FindView.as_view("find"))
