# vulnerable: csv column
import csv
import io
from flask import Flask, request

app = Flask(__name__)

@app.post("/csv")
def csv_view():
    rows = csv.reader(io.StringIO("id,name\r\n1," + request.form["name"]))
    header, first = next(rows), next(rows)
    return "<td>" + dict(zip(header, first))["name"] + "</td>"  # want: xss
