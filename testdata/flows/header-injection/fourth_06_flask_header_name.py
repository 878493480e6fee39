# safe: the client's name only chooses among the header names of a table
from flask import Flask, jsonify, request

app = Flask(__name__)
NAMES = {"aws": "X-Amzn-Trace-Id", "b3": "X-B3-TraceId"}


class Trace:
    def __init__(self, name, number):
        self.name = NAMES.get(name, "X-Trace")
        self.number = number

    def apply(self, response):
        response.headers[self.name] = str(self.number)  # ok: header-injection
        return response


@app.get("/status")
def status():
    trace = Trace(request.args.get("trace_header", "X-Trace"), 77)
    return trace.apply(jsonify(status="ok"))
