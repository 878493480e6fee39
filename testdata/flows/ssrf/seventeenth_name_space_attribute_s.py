# safe: the attribute that is asked for holds a fixed address
import types

import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/ssrf/1", methods=["POST"])
def endpoint():
    hooks = types.SimpleNamespace(given=request.form["hook"], fixed="https://hooks.bench.org/in")
    name = "fixed"
    answer = requests.post(getattr(hooks, name), json={"event": "ping"}, timeout=5)  # ok: ssrf
    return {"status": answer.status_code}
