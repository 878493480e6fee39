# vulnerable: the first map of the chain is the user's
from collections import ChainMap

from flask import Flask, jsonify, request

app = Flask(__name__)

DEFAULTS = {"file": "start.txt", "folder": "/srv/texts"}


@app.route("/text")
def text():
    options = ChainMap(request.args.to_dict(), DEFAULTS)
    with open(options["folder"] + "/" + options["file"], encoding="utf-8") as handle:  # want: path-traversal
        return jsonify(text=handle.read())
