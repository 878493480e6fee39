# safe: the handler of all exceptions sends a constant
import traceback

from flask import Flask, jsonify, request
from store import load

app = Flask(__name__)


@app.errorhandler(Exception)
def failed(error):
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    app.logger.error("".join(lines))
    return jsonify(error="internal error"), 500  # ok: stack-trace-exposure


@app.get("/load")
def show():
    return jsonify(load(request.args["id"]))
