# vulnerable: the client names the header, so that any header can be set
from flask import Flask, jsonify, request

app = Flask(__name__)


class Trace:
    def __init__(self, name, number):
        self.name = name
        self.number = number

    def apply(self, response):
        response.headers[self.name] = str(self.number)  # want: header-injection
        return response


@app.get("/status")
def status():
    trace = Trace(request.args.get("trace_header", "X-Trace"), 77)
    return trace.apply(jsonify(status="ok"))
