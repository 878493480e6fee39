# safe: the finally block replaces the line on every path
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/sync")
def sync():
    line = "sync-tool --all"
    try:
        line = "sync-tool " + request.get_json()["target"]
    except KeyError:
        app.logger.info("no target")
    finally:
        line = "sync-tool --all"
    return jsonify(code=os.system(line))  # ok: command-injection
