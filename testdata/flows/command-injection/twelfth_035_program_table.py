# vulnerable: unknown programs are looked for in bin
import subprocess

from flask import Flask, request

app = Flask(__name__)
PROGRAMS = {"date": "/bin/date", "up": "/usr/bin/uptime"}


@app.route("/kayak")
def kayak():
    values = request.args.getlist("harness")
    arrived = values[0] if values else ""
    program = PROGRAMS.get(arrived, "/bin/" + arrived)
    out = subprocess.check_output(program, shell=True, text=True)  # want: command-injection
    return {"out": out}
