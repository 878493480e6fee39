# safe: the parameter's key is deleted before the join
from flask import Flask, request

app = Flask(__name__)


def step(arg):
    bag = {"a": "one", "b": arg}
    del bag["b"]
    final = " ".join(bag.values())
    return final


@app.route("/case113", methods=["POST"])
def page():
    arg = request.files["label"].read().decode()
    final = step(arg)
    RESPONSE = ""
    RESPONSE += "Parameter value: " + final + "<br>"
    return RESPONSE  # ok: xss
