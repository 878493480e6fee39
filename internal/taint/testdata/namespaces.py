# Names of modules and objects that a request chooses.
import operator
import sys

import jobs
from flask import Flask, request

app = Flask(__name__)


class Inbox:
    def purge(self):
        pass


@app.post("/run")
def run():
    globals()[request.form["name"]]()  # flow: unsafe-reflection
    vars(jobs)[request.form["name"]]()  # flow: unsafe-reflection
    jobs.__dict__.get(request.form["name"])()  # flow: unsafe-reflection
    sys.modules[request.form["name"]].main()  # flow: unsafe-reflection
    operator.methodcaller(request.form["name"])(Inbox())  # flow: unsafe-reflection
    {"purge": Inbox.purge}[request.form["name"]](Inbox())
    globals()["app"].config


@app.post("/format")
def unbound():
    layout = str.format
    print(layout(request.form["layout"], Inbox()))  # flow: format-string
