# vulnerable: the table holds lambdas, and the one chosen puts the argument into a line for the shell
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
ACTIONS = {
    "status": lambda unit: f"systemctl status {unit}",
    "log": lambda unit: f"journalctl -n 50 -u {unit}",
}


@app.route("/units/<action>")
def unit(action):
    build = ACTIONS.get(action)
    if build is None:
        abort(404)
    line = build(request.args.get("unit", "nginx"))
    return subprocess.check_output(line, shell=True)  # want: command-injection
