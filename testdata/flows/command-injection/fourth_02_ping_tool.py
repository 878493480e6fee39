# safe: the address is parsed as an IP address before it gets into the line
import ipaddress
import subprocess

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


class Diagnostics:
    commands = {"ping": "ping -c {count} {host}", "trace": "traceroute -m {count} {host}"}

    def __init__(self, host, count=3):
        self.values = {"host": ipaddress.IPv4Address(host), "count": count}

    def run(self, name):
        line = self.commands[name].format(**self.values)
        done = subprocess.run(line, shell=True, capture_output=True, text=True, timeout=30)  # ok: command-injection
        return done.stdout.splitlines()


@app.post("/diagnostics")
def diagnostics():
    try:
        tool = Diagnostics(request.form.get("host", "127.0.0.1"))
    except ValueError:
        abort(400)
    return jsonify(lines=tool.run("ping"))
