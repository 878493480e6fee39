# safe: only names of the fixed table become headers
from werkzeug.wrappers import Response
from flask import Flask, request

app = Flask(__name__)

KNOWN = {"trace": "X-Trace", "probe": "X-Probe"}


@app.route("/echo-headers")
def echo_headers():
    extra = {KNOWN[key]: "seen" for key in request.args if key in KNOWN}
    return Response("ok", headers=extra)  # ok: header-injection
