# safe: the trace goes to the log, the client gets a constant
import traceback

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/divide")
def divide():
    try:
        return jsonify(value=10 / int(request.args["n"]))
    except Exception:
        app.logger.error(traceback.format_exc())
        return jsonify(error="internal error"), 500  # ok: stack-trace-exposure
