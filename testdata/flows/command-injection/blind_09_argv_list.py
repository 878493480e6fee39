# safe: a list without a shell, the host is checked to be an address
import ipaddress
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/ping")
def ping():
    try:
        host = ipaddress.ip_address(request.args["host"])
    except ValueError:
        return {"error": "address expected"}, 400
    done = subprocess.run(["ping", "-c", "1", str(host)], check=False)  # ok: command-injection
    return {"up": done.returncode == 0}
