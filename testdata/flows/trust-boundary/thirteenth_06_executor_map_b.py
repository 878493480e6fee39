# safe: map over the pool gives only lengths
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
        done = list(pool.map(len, [given, "x"]))
    result = str(done[0])

    flask.session["role"] = result  # ok: trust-boundary
    return {"stored": True}
