# vulnerable: leaving the block keeps what it holds
from flask import Flask, request

app = Flask(__name__)


class Lease:
    def __init__(self, held):
        self.held = held
        self.open = False

    def __enter__(self):
        self.open = True
        return self

    def __exit__(self, *exc):
        self.open = False
        self.count = 1


@app.route("/open")
def detail():
    param = ""
    for key in request.args:
        if request.args[key] == "chosen":
            param = key
    with Lease(param) as lease:
        size = len(lease.held)
    bar = lease.held
    scope = {"total": 0}
    exec("total = " + bar, scope)  # want: code-injection
    return str(scope["total"])
