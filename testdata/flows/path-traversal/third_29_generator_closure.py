# vulnerable: the closure opens the names that the generator yields
from flask import Flask, request

app = Flask(__name__)


def wanted():
    for entry in request.args.getlist("log"):
        yield entry


def reader(folder):
    def read(name):
        with open(f"{folder}/{name}.log") as log:  # want: path-traversal
            return log.readline()

    return read


@app.get("/logs")
def logs():
    read = reader("/srv/logs")
    return {"lines": [read(name) for name in wanted()]}
