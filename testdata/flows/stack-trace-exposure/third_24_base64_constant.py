# safe: what is encoded is a constant
import base64
import traceback

from flask import Flask, request
from store import load

app = Flask(__name__)


@app.get("/blob")
def blob():
    try:
        return load(request.cookies["blob"])
    except Exception:
        trace = traceback.format_exc()
        app.logger.error(trace)
        return base64.b64encode(b"no such blob").decode("ascii"), 500  # ok: stack-trace-exposure
