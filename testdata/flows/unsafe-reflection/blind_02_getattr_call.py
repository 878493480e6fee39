# vulnerable: any attribute of the module can be called
import reports
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/report/<name>")
def report(name):
    build = getattr(reports, name)  # want: unsafe-reflection
    return jsonify(result=str(build(request.get_json())))
