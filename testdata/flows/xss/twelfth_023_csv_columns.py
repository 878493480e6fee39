# vulnerable: the second column
import csv
import io

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/jacket", methods=["POST"])
def jacket():
    incoming = request.data.decode("utf-8", "replace")
    page = io.StringIO()
    csv.writer(page).writerow(["mulberry", incoming])
    row = next(csv.reader(io.StringIO(page.getvalue())))
    bar = row[1]
    return render_template_string("<div>{{ shown|safe }}</div>", shown=bar)  # want: xss
