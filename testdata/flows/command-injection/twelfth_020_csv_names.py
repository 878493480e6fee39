# safe: the column kind
import csv
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/mirror")
def mirror():
    incoming = request.headers["User-Agent"]
    rows = csv.DictReader(["kind,word", "grape," + incoming.replace(",", ";").replace('"', "")])
    row = next(rows)
    bar = row["kind"]
    with os.popen("wc -c %s" % bar) as pipe:  # ok: command-injection
        return {"size": pipe.read()}
