# vulnerable: the thread's own field holds what was sent
import os
import threading

from flask import Flask, session

app = Flask(__name__)
app.secret_key = os.environ["BENCH_KEY"]


local = threading.local()


@app.route("/bench/35/<path:param>")
def endpoint(param):
    local.one = param
    local.two = "fixed"
    bar = local.one
    session["choice"] = bar  # want: trust-boundary
    return "kept"
