# safe: the constants are the first map of the chain and hold both keys
from collections import ChainMap

from flask import Flask, jsonify, request

app = Flask(__name__)

DEFAULTS = {"file": "start.txt", "folder": "/srv/texts"}


@app.route("/text")
def text():
    options = ChainMap(DEFAULTS, request.args.to_dict())
    with open(options["folder"] + "/" + options["file"], encoding="utf-8") as handle:  # ok: path-traversal
        return jsonify(text=handle.read(), title=options.get("title", ""))
