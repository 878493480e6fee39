# vulnerable: CWE-1236 (or 74): what visitors typed becomes formulas in a table
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
        writer.writerow([entry.name, entry.comment])  # want: CWE-1236
    return Response(buffer.getvalue(), mimetype="text/csv")
