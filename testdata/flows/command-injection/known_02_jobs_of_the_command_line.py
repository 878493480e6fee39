# safe: the job is one of those that the command line lists
import argparse
import os

from flask import Flask, abort, request

app = Flask(__name__)
parser = argparse.ArgumentParser()
parser.add_argument("--jobs", default="", help="names, with commas")
JOBS = parser.parse_args().jobs.split(",")


@app.post("/run")
def run():
    job = request.form["job"]
    if job not in JOBS:
        abort(404)
    return {"code": os.system("make " + job)}  # ok: command-injection
