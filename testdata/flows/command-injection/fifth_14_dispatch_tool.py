# safe: only the path that the table knows is run
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
TOOLS = {"uptime": "/usr/bin/uptime", "free": "/usr/bin/free"}


@app.route("/lookup", methods=["POST"])
def lookup():
    tool, _, rest = request.get_data(as_text=True).partition(" ")
    if tool not in TOOLS:
        abort(404)
    app.logger.info("%d letters ignored", len(rest))
    return subprocess.getoutput(TOOLS[tool] + " -V")  # ok: command-injection
