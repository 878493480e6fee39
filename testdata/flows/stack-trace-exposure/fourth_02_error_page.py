# safe: the trace is logged and the answer has an identifier only
import traceback
import uuid

from flask import Flask, jsonify, request

app = Flask(__name__)


class Failure:
    def __init__(self, error):
        self.number = uuid.uuid4().hex
        self.details = traceback.format_exc()

    def as_dict(self):
        return {"error": self.number}


@app.get("/ratio")
def ratio():
    try:
        value = float(request.args["a"]) / float(request.args["b"])
    except Exception as error:
        failure = Failure(error)
        app.logger.error("%s: %s", failure.number, failure.details)
        return jsonify(failure.as_dict()), 500  # ok: stack-trace-exposure
    return jsonify(value=value)
