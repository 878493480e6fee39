# safe: the mapping with the constant comes first
import subprocess
from collections import ChainMap

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class DetailView(MethodView):
    def get(self):
        param = ""
        for name, entries in request.args.lists():
            if name == "part":
                param = entries[0]
        given = {"mode": param}
        defaults = {"mode": "quiet"}
        bar = ChainMap(defaults, given)["mode"]
        job = subprocess.Popen(["sh", "-c", "echo " + bar], stdout=subprocess.PIPE)  # ok: command-injection
        out, _ = job.communicate()
        return out


app.add_url_rule("/view", view_func=DetailView.as_view("detail"))
