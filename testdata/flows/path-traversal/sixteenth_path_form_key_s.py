# safe: the place of the ticked field chooses one of the known files
from flask import Flask, request

app = Flask(__name__)
KNOWN = ("week.csv", "month.csv", "year.csv")


@app.post("/export")
def export():
    chosen = KNOWN[0]
    for place, (key, value) in enumerate(request.form.items(multi=True)):
        if value == "on":
            chosen = KNOWN[place % len(KNOWN)]
    with open("/srv/exports/" + chosen) as source:  # ok: path-traversal
        return source.read()
