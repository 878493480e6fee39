# vulnerable: CWE-829 (or 494, 353, 830): a script of another site is included without a digest
from flask import Flask

app = Flask(__name__)


@app.get("/chart")
def chart():
    """A page with a chart."""
    return """<!doctype html>
<html><head>
<script src="https://cdn.charts.example/chart.js"></script>
</head><body><canvas id="c"></canvas></body></html>"""  # want: CWE-829
