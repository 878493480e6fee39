# safe: CWE-829 (or 494, 353, 830): with one
from flask import Flask

app = Flask(__name__)


@app.get("/chart")
def chart():
    """A page with a chart."""
    return """<!doctype html>
<html><head>
<script src="/static/chart.js"></script>
</head><body><canvas id="c"></canvas></body></html>"""  # ok: CWE-829
