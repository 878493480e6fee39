# safe: the lambdas of the table return whole command lines
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
ACTIONS = {
    "status": lambda unit: "systemctl status nginx",
    "log": lambda unit: "journalctl -n 50 -u nginx",
}


@app.route("/units/<action>")
def unit(action):
    build = ACTIONS.get(action)
    if build is None:
        abort(404)
    line = build(request.args.get("unit", "nginx"))
    return subprocess.check_output(line, shell=True)  # ok: command-injection
