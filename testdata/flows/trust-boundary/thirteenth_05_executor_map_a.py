# vulnerable: map over the pool keeps the texts
import os
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import unquote

import flask
from flask import Flask, request

app = Flask(__name__)
app.secret_key = os.urandom(16)


@app.route("/case098")
def page():
    given = unquote(request.full_path.partition("?")[2])
    with ThreadPoolExecutor() as pool:
        done = list(pool.map(str.strip, [given, "x"]))
    result = done[0]

    flask.session["role"] = result  # want: trust-boundary
    return {"stored": True}
