# safe: unknown programs become true
import subprocess

from flask import Flask, request

app = Flask(__name__)
PROGRAMS = {"date": "/bin/date", "up": "/usr/bin/uptime"}


@app.route("/kayak")
def kayak():
    values = request.args.getlist("harness")
    arrived = values[0] if values else ""
    program = PROGRAMS[arrived] if arrived in PROGRAMS else "/bin/true"
    out = subprocess.check_output(program, shell=True, text=True)  # ok: command-injection
    return {"out": out}
