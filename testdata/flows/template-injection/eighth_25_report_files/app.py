from flask import Flask, request

from reports import SalesReport

app = Flask(__name__)


@app.route("/reports/sales", methods=["POST"])
def sales():
    report = SalesReport(request.form["headline"], rows=[("north", 3), ("south", 4)])
    return report.html()
