# safe: the trace is replaced by a constant before it is sent
import traceback

from flask import Flask, request
from store import load

app = Flask(__name__)


@app.get("/text")
def text():
    try:
        return load(request.values["name"])
    except Exception:
        reply = traceback.format_exc()
        app.logger.error(reply)
        reply = "error"
        return reply, 500  # ok: stack-trace-exposure
