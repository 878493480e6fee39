# safe: the first argument is a constant
import subprocess

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def edge(*parts, last=False):
    return parts[-1] if last else parts[0]


class DetailView(MethodView):
    def post(self):
        sent = request.files.getlist("docs")
        param = sent[0].filename if sent else ""
        bar = edge("one", "two", param, last=False)
        done = subprocess.run(f"grep -c {bar} /var/log/app.log", shell=True, capture_output=True, text=True)  # ok: command-injection
        return done.stdout


app.add_url_rule("/item", view_func=DetailView.as_view("detail"))
