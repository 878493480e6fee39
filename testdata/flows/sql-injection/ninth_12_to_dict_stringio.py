# safe: psycopg2 parameters beside the statement
import io

import psycopg2
from flask import Flask, request

app = Flask(__name__)


@app.get("/query/12")
@app.post("/query/12")
def process():
    """Answers GET and POST."""
    fields = request.form.to_dict()
    param = fields.get("item", "")
    buffer = io.StringIO()
    buffer.write(param)
    buffer.seek(0)
    final = buffer.read()
    with psycopg2.connect("dbname=shop") as connection:
        with connection.cursor() as cur:
            cur.execute("SELECT total FROM invoices WHERE reference = %s", (final,))  # ok: sql-injection
            row = cur.fetchone()
    return "found" if row else "none"
