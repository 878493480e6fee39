# safe: the fetched field is the constant
from dataclasses import dataclass

import requests
from flask import Flask, request

app = Flask(__name__)


@dataclass
class Hook:
    callback: str
    check: str = "https://hooks.example.com/health"


@app.post("/hooks")
def hooks():
    hook = Hook(callback=request.form["callback"])
    healthy = requests.head(hook.check, timeout=2).ok  # ok: ssrf
    return {"callback": hook.callback, "healthy": healthy}
