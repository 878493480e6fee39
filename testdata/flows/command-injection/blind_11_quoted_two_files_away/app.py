from runner import Runner
from flask import Flask, request

app = Flask(__name__)


@app.route("/report")
def report():
    pdf = Runner().run(owner=request.headers.get("X-Owner", "nobody"))
    return pdf, 200, {"Content-Type": "application/pdf"}
