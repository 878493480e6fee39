# safe: the host is an address of the module ipaddress before the shell sees it
import ipaddress
import subprocess
from urllib.parse import parse_qs

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/diag/ping")
def ping():
    fields = parse_qs(request.query_string.decode("utf-8"))
    try:
        host = ipaddress.IPv4Address(fields["host"][0])
    except (KeyError, ValueError):
        abort(400)
    answer = subprocess.run(f"ping -c 1 {host}", shell=True, capture_output=True, text=True)  # ok: command-injection
    return answer.stdout, 200, {"Content-Type": "text/plain"}
