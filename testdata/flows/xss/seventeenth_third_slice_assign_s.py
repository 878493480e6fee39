# safe: after the slice is replaced the element is another

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/51")
def endpoint():
    param = request.headers.get("X-Q", "")
    row = ["a", "b", "c"]
    row[3:3] = [param]
    bar = row[1]
    return "<p>" + bar + "</p>"  # ok: xss
