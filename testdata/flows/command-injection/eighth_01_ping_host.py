# vulnerable: a host of the query string, parsed by hand, ends in a shell
import subprocess
from urllib.parse import parse_qs

from flask import Flask, request

app = Flask(__name__)


@app.route("/diag/ping")
def ping():
    fields = parse_qs(request.query_string.decode("utf-8"))
    host = fields.get("host", ["localhost"])[0]
    answer = subprocess.run("ping -c 1 " + host, shell=True, capture_output=True, text=True)  # want: command-injection
    return answer.stdout, 200, {"Content-Type": "text/plain"}
