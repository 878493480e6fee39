# safe: the repeated list holds at that place another

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/52")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    row = ["fixed", param] * 2
    bar = row[2]
    with open("/srv/bench/" + bar) as source:  # ok: path-traversal
        return {"text": source.read()}
