# safe: the cell of the constant is read from the csv
import csv
import io

import jinja2
from flask import Flask, request

app = Flask(__name__)


def step(text_in):
    out = io.StringIO()
    csv.writer(out).writerow(["plain", text_in])
    row = next(csv.reader(io.StringIO(out.getvalue())))
    result = row[0]
    return result


@app.route("/case092")
def page():
    text_in = request.headers.getlist("X-Vector")[0]
    result = step(text_in)
    page = jinja2.Environment(autoescape=True).from_string("Hi " + result)  # ok: template-injection
    return page.render()
