from runner import ReportRunner
from flask import Flask, request

app = Flask(__name__)


@app.route("/report")
def report():
    owner = request.headers.get("X-Owner", "nobody")
    pdf = ReportRunner().run(owner=owner)
    return pdf, 200, {"Content-Type": "application/pdf"}
