# vulnerable: the assignment happens before the exception, the handler keeps the value
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/sync")
def sync():
    line = "sync-tool --all"
    try:
        line = "sync-tool " + request.form["target"]
        int(request.form["retries"])
    except ValueError:
        line += " --retries 1"
    return jsonify(code=os.system(line))  # want: command-injection
