# vulnerable: the fetched field is the form's
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
    healthy = requests.head(hook.callback, timeout=2).ok  # want: ssrf
    return {"check": hook.check, "healthy": healthy}
