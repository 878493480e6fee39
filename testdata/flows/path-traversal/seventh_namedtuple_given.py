# vulnerable: namedtuple given
import os
from collections import namedtuple
from flask import Flask, request

app = Flask(__name__)

Pair = namedtuple("Pair", "given stored")
@app.get("/log")
def log():
    pair = Pair(request.headers.get("X-Log", ""), "today.log")._replace(stored="old.log")
    with open(os.path.join("/var/log/app", pair[0])) as fh:  # want: path-traversal
        return fh.read()
