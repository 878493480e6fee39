# vulnerable: the report of the other module holds the printed trace and is the page
import json

from flask import Flask, request

from report import report

app = Flask(__name__)


@app.post("/import")
def import_rows():
    try:
        rows = json.loads(request.data)
        count = sum(row["count"] for row in rows)
    except (ValueError, KeyError, TypeError):
        return report("import failed"), 400, {"Content-Type": "text/plain"}  # want: stack-trace-exposure
    return {"count": count}
