# vulnerable: the trace is sent to the client
import traceback

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/divide")
def divide():
    try:
        return jsonify(value=10 / int(request.args["n"]))
    except Exception:
        return jsonify(error=traceback.format_exc()), 500  # want: stack-trace-exposure
