# vulnerable: the host name is a part of the shell's line
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


class Diagnostics:
    commands = {"ping": "ping -c {count} {host}", "trace": "traceroute -m {count} {host}"}

    def __init__(self, host, count=3):
        self.values = {"host": host, "count": count}

    def run(self, name):
        line = self.commands[name].format(**self.values)
        done = subprocess.run(line, shell=True, capture_output=True, text=True, timeout=30)  # want: command-injection
        return done.stdout.splitlines()


@app.post("/diagnostics")
def diagnostics():
    tool = Diagnostics(request.form.get("host", "localhost"))
    return jsonify(lines=tool.run("ping"))
