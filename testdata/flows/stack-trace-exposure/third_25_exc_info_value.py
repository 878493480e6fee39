# vulnerable: the value of sys.exc_info is sent
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
        return make_response(str(value), 500)  # want: stack-trace-exposure
