# vulnerable: after the slice is replaced the element is what was sent

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/51")
def endpoint():
    param = request.headers.get("X-Q", "")
    row = ["a", "b", "c"]
    row[1:2] = [param]
    bar = row[1]
    return "<p>" + bar + "</p>"  # want: xss
