# safe: the target is the number of a known machine
from urllib.parse import unquote

import requests
from flask import Flask, abort, request

app = Flask(__name__)
MACHINES = ["http://10.0.0.1/", "http://10.0.0.2/"]


@app.route("/check")
def check():
    number = unquote(request.headers.get("X-Target", ""))
    if number not in ("0", "1"):
        abort(403)
    return {"up": requests.get(MACHINES[int(number)], timeout=2).ok}  # ok: ssrf
