# safe: sys.exc_info is logged, its value is not sent
import sys

from flask import Flask, make_response, request
from store import load

app = Flask(__name__)


@app.get("/info")
def info():
    try:
        return load(request.headers["X-Key"])
    except Exception:
        value = sys.exc_info()[1]
        app.logger.error("failed: %r", value)
        return make_response("failed", 500)  # ok: stack-trace-exposure
