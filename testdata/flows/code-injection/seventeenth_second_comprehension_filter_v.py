# vulnerable: the pair that the comprehension leaves is what was sent

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/6", methods=["POST"])
def endpoint():
    param = request.form["q"]
    pairs = [("keep", "fixed"), ("drop", param)]
    left = {key: value for key, value in pairs if key != "keep"}
    bar = "".join(left.values())
    return {"value": str(eval(bar))}  # want: code-injection
