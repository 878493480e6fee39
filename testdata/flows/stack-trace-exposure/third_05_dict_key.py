# vulnerable: the key with the trace is sent
import traceback

from flask import Flask, jsonify, request
from store import save

app = Flask(__name__)


@app.post("/save")
def keep():
    report = {"message": "could not be saved"}
    try:
        save(request.get_json())
    except Exception:
        report["trace"] = traceback.format_exc()
        app.logger.error(report["trace"])
        return jsonify(error=report["trace"]), 500  # want: stack-trace-exposure
    return jsonify(saved=True)
