# safe: the generator yields the digits as integers
from flask import Flask, request

app = Flask(__name__)


def wanted():
    for entry in request.args.getlist("log"):
        yield int(entry)


def reader(folder):
    def read(name):
        with open(f"{folder}/{name}.log") as log:  # ok: path-traversal
            return log.readline()

    return read


@app.get("/logs")
def logs():
    read = reader("/srv/logs")
    return {"lines": [read(name) for name in wanted()]}
