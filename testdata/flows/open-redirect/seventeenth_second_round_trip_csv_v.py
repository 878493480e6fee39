# vulnerable: the cell that is read again is what was sent
import csv
import io

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/bench/43", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    sheet = io.StringIO()
    csv.writer(sheet).writerow(["fixed", param])
    sheet.seek(0)
    row = next(csv.reader(sheet))
    bar = row[1]
    return redirect(bar)  # want: open-redirect
