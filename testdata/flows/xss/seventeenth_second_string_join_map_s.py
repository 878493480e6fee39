# safe: the function that is mapped gives another

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/99", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    bar = ",".join(map(str, map(len, ["a", param])))
    return "<p>" + bar + "</p>"  # ok: xss
