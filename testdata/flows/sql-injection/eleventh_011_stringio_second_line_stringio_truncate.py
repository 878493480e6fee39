# vulnerable: what is left after the first line is the parameter; then the buffer is written after it was emptied
import io
from io import StringIO
from sqlalchemy import create_engine
from flask import Flask, request

app = Flask(__name__)


@app.route("/letters", methods=["POST"])
def letters():
    incoming = request.get_json()["entry"]
    sheet = io.StringIO()
    sheet.write("alice" + "\n")
    sheet.write(incoming)
    sheet.seek(0)
    sheet.readline()
    halfway = sheet.read()
    buffer = StringIO()
    buffer.write("alice")
    buffer.seek(0)
    buffer.truncate()
    buffer.write(halfway)
    bar = buffer.getvalue()
    engine = create_engine("postgresql+psycopg://shop")
    with engine.begin() as link:
        link.exec_driver_sql(f"INSERT INTO marks (label) VALUES ('{bar}')")  # want: sql-injection
    return "stored", 201
