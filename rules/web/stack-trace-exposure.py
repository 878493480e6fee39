import logging
import traceback

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/a")
def failing():
    try:
        return jsonify(value=1 / int(request.args["by"]))
    except Exception:
        return jsonify(error=traceback.format_exc()), 500  # want: stack-trace-exposure


@app.get("/b")
def telling():
    try:
        return open("/srv/data").read()
    except OSError as error:
        return {"error": str(error)}, 500  # want: stack-trace-exposure


@app.errorhandler(500)
def handler(error):
    return jsonify(message=repr(error)), 500  # want: stack-trace-exposure


@app.get("/c")
def logging_only():
    try:
        return jsonify(value=1 / int(request.args["by"]))
    except Exception:
        logging.error(traceback.format_exc())
        return jsonify(error="internal error"), 500  # ok: the details go to the log


class Refused(Exception):
    pass


@app.get("/d")
def own_error():
    try:
        raise Refused("too young")
    except Refused as error:
        return jsonify(error=str(error)), 400  # ok: a text that was written for the client


@app.get("/e")
def kind_only():
    try:
        return open("/srv/data").read()
    except OSError as error:
        return jsonify(missing=error is not None), 404  # ok: nothing of the error is told
