# vulnerable: the key deleted is the constant's; the loop finds the parameter
from flask import Flask, request

app = Flask(__name__)


def step(arg):
    bag = {"a": "one", "b": arg}
    del bag["a"]
    final = " ".join(bag.values())
    return final


@app.route("/case113", methods=["POST"])
def page():
    arg = request.files["label"].read().decode()
    final = step(arg)
    RESPONSE = ""
    RESPONSE += "Parameter value: " + final + "<br>"
    return RESPONSE  # want: xss
