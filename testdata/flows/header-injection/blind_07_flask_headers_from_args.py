# vulnerable: every query parameter with the prefix becomes a response header name
from werkzeug.wrappers import Response
from flask import Flask, request

app = Flask(__name__)


@app.route("/echo-headers")
def echo_headers():
    extra = {}
    for key in request.args:
        extra["X-" + key] = "seen"
    return Response("ok", headers=extra)  # want: header-injection
