# vulnerable: the trace is a part of the error's JSON
import traceback

from flask import Flask, jsonify, request

app = Flask(__name__)


class Failure:
    def __init__(self, error):
        self.kind = type(error).__name__
        self.details = traceback.format_exc()

    def as_dict(self):
        return {"kind": self.kind, "details": self.details}


@app.get("/ratio")
def ratio():
    try:
        value = float(request.args["a"]) / float(request.args["b"])
    except Exception as error:
        return jsonify(Failure(error).as_dict()), 500  # want: stack-trace-exposure
    return jsonify(value=value)
