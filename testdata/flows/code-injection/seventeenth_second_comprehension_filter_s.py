# safe: the pair that the comprehension leaves is another

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/6", methods=["POST"])
def endpoint():
    param = request.form["q"]
    pairs = [("keep", "fixed"), ("drop", param)]
    left = {key: value for key, value in pairs if key != "drop"}
    bar = "".join(left.values())
    return {"value": str(eval(bar))}  # ok: code-injection
