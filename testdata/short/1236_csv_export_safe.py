# safe: CWE-1236 (or 74): a quote is put before such cells
import csv
import io

from flask import Flask, Response

from .models import Feedback

app = Flask(__name__)


@app.get("/feedback.csv")
def export():
    """Export all feedback for the office."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(["name", "comment"])
    for entry in Feedback.query.all():
        cells = [entry.name, entry.comment]
        cells = ["'" + cell if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell for cell in cells]
        writer.writerow(cells)  # ok: CWE-1236
    return Response(buffer.getvalue(), mimetype="text/csv")
