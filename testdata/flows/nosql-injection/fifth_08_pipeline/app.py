from flask import Flask, request

from reports import Reports

app = Flask(__name__)
reports = Reports("mongodb://localhost")


@app.route("/report", methods=["POST"])
def report():
    return {"rows": reports.run(request.json.get("match"), request.json.get("limit", 10))}
