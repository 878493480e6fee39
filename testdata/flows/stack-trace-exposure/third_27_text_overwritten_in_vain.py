# vulnerable: the constant is replaced by the trace before it is sent
import traceback

from flask import Flask, request
from store import load

app = Flask(__name__)


@app.get("/text")
def text():
    try:
        return load(request.values["name"])
    except Exception:
        reply = "error"
        app.logger.error(reply)
        reply = traceback.format_exc()
        return reply, 500  # want: stack-trace-exposure
