# safe: the value from the request stands in the other element of the list
from flask import Flask, request

app = Flask(__name__)


@app.route("/status")
def status():
    values = []
    values.append("idle")
    values.append(request.args.get("state", ""))
    values.append("done")
    values.pop(1)
    return "<p>" + values[1] + "</p>"  # ok: xss
