# safe: the query is written from the parents of the ChainMap, which are constant
import sqlite3
from collections import ChainMap

from flask import Flask, jsonify, request

app = Flask(__name__)
DEFAULTS = {"state": "open", "owner": "nobody"}


@app.route("/tasks")
def tasks():
    options = ChainMap(request.args.to_dict(), DEFAULTS)
    text = "SELECT id FROM tasks WHERE state = '%(state)s' AND owner = '%(owner)s'" % options.parents
    rows = sqlite3.connect("t.db").execute(text)  # ok: sql-injection
    return jsonify(tasks=[row[0] for row in rows], title=options.get("title", "Tasks"))
