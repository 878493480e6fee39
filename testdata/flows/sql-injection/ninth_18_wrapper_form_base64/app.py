# safe: the row is compared in Python
import base64
import sqlite3

from flask import Flask, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


@app.route("/records/18", methods=["GET", "POST"])
def serve_records():
    """Small endpoint."""
    scr = SeparateRequest(request)
    supplied = scr.get_form_parameter("Subject")

    class Local:
        def do_something(self, x):
            return x

    next_value = Local().do_something(supplied)

    encoded = base64.b64encode(next_value.encode("utf-8"))
    bar = base64.b64decode(encoded).decode("utf-8")

    cursor = sqlite3.connect("visits.db").cursor()
    cursor.execute("SELECT page FROM visits")  # ok: sql-injection
    hits = [row for row in cursor if row[0] == bar]
    return str(len(hits))
