# vulnerable: CWE-400 (or 770, 799): a visitor says how long a worker waits
import time

from flask import Flask, request

app = Flask(__name__)


@app.get("/delayed")
def delayed():
    """Answer after some seconds, to test clients."""
    seconds = float(request.args.get("seconds", 1))
    time.sleep(seconds)  # want: CWE-400
    return "done"
