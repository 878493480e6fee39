# vulnerable: the key of the form field with the tick is opened
from flask import Flask, request

app = Flask(__name__)
KNOWN = ("week.csv", "month.csv", "year.csv")


@app.post("/export")
def export():
    chosen = KNOWN[0]
    for place, (key, value) in enumerate(request.form.items(multi=True)):
        if value == "on":
            chosen = key
    with open("/srv/exports/" + chosen) as source:  # want: path-traversal
        return source.read()
