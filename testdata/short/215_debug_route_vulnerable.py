# vulnerable: CWE-215 (or 489, 497, 200, 526): the environment is shown on a debugging page
import os
import platform

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/debug/info")
def info():
    """Tell about the running service."""
    return jsonify(python=platform.python_version(), environment=dict(os.environ))  # want: CWE-215
