from flask import Flask, request

from gateway import Gateway

app = Flask(__name__)
gateway = Gateway()


@app.route("/api/<service>/<path:rest>")
def forward(service, rest):
    return gateway[service].call(rest, trace=request.headers.get("X-Trace", ""))
