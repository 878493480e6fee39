# safe: CWE-400 (or 770, 799): at most five seconds
import time

from flask import Flask, request

app = Flask(__name__)


@app.get("/delayed")
def delayed():
    """Answer after some seconds, to test clients."""
    seconds = float(request.args.get("seconds", 1))
    time.sleep(min(max(seconds, 0), 5))  # ok: CWE-400
    return "done"
