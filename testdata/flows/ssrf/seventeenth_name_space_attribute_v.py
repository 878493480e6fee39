# vulnerable: the attribute that is asked for holds the address that was sent
import types

import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/ssrf/1", methods=["POST"])
def endpoint():
    hooks = types.SimpleNamespace(given=request.form["hook"], fixed="https://hooks.bench.org/in")
    name = "given"
    answer = requests.post(getattr(hooks, name), json={"event": "ping"}, timeout=5)  # want: ssrf
    return {"status": answer.status_code}
