# vulnerable: a part of the text of all names is looked for, which need be none of them
import os

from flask import Flask, abort, request

app = Flask(__name__)
JOBS = os.environ["JOBS"]


@app.post("/run")
def run():
    job = request.form["job"]
    if job not in JOBS:
        abort(404)
    return {"code": os.system("make " + job)}  # want: command-injection
