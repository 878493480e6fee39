# safe: 7 * 42 - 106 is 188, so the constant is sent
import traceback

from flask import Flask, request
from store import load

app = Flask(__name__)


@app.get("/item")
def item():
    number = 106
    try:
        return load(request.args["id"])
    except Exception:
        trace = traceback.format_exc()
        text = trace if 7 * 42 - number > 200 else "error"
        return text, 500  # ok: stack-trace-exposure
