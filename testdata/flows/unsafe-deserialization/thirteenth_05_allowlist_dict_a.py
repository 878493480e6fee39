# vulnerable: get falls back to the parameter itself
import yaml
from flask import Flask, request

app = Flask(__name__)

KNOWN = {"one": "first", "two": "second"}


def step(arg):
    outcome = KNOWN.get(arg, arg)
    return outcome


@app.route("/case029")
def endpoint():
    arg = next((value for key, value in request.args.items(multi=True) if key == "code"), "")
    outcome = step(arg)
    try:
        data = yaml.unsafe_load(outcome)  # want: unsafe-deserialization
    except yaml.YAMLError:
        return "no yaml", 400
    return {"data": str(data)}
