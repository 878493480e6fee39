# safe: the callback header is read in a branch that never runs
import json
from urllib.request import Request, urlopen

from flask import Flask, request

app = Flask(__name__)
PORTS = {"http": 80, "https": 443}


@app.post("/jobs")
def run_job():
    result = {"sum": sum(int(part) for part in request.data.split(b","))}
    target = "https://jobs.example.net/done"
    if PORTS["https"] < PORTS["http"]:
        target = request.headers.get("X-Callback", target)
    call = Request(target, data=json.dumps(result).encode(), headers={"Content-Type": "application/json"})
    with urlopen(call, timeout=5) as answer:  # ok: ssrf
        return {"delivered": answer.status}
