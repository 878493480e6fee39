# safe: the variable with the trace is overwritten before the answer
import traceback

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/import")
def load():
    message = "done"
    try:
        int(request.form["count"])
    except ValueError:
        message = traceback.format_exc(limit=5)
        app.logger.error(message)
        message = "count must be a number"
    return make_response({"message": message})  # ok: stack-trace-exposure
