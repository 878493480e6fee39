# safe: functions are looked up in a fixed table
import reports
from flask import Flask, jsonify, request

app = Flask(__name__)

BUILDERS = {"monthly": reports.monthly, "yearly": reports.yearly}


@app.post("/report/<name>")
def report(name):
    build = BUILDERS.get(name, reports.monthly)
    return jsonify(result=str(build(request.get_json())))  # ok: unsafe-reflection
