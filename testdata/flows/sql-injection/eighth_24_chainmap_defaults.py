# vulnerable: the request's values lie in front of the defaults of a ChainMap
import sqlite3
from collections import ChainMap

from flask import Flask, jsonify, request

app = Flask(__name__)
DEFAULTS = {"state": "open", "owner": "nobody"}


@app.route("/tasks")
def tasks():
    options = ChainMap(request.args.to_dict(), DEFAULTS)
    text = "SELECT id FROM tasks WHERE state = '%(state)s' AND owner = '%(owner)s'" % options
    return jsonify([row[0] for row in sqlite3.connect("t.db").execute(text)])  # want: sql-injection
