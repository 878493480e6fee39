# vulnerable: private names are refused, but every public function of os remains
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/system")
def system():
    call = request.get_json()
    if call["name"].startswith("_"):
        abort(403)
    method = getattr(os, call["name"])  # want: unsafe-reflection
    return {"result": repr(method(*call["arguments"]))}
