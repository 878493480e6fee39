# vulnerable: the mapping that the layout reads gives what was sent

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/54", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    bar = "{name}!".format_map({"name": param, "other": "x"})
    return {"value": str(eval(bar))}  # want: code-injection
