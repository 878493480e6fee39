# safe: the last element is fixed
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/candle")
def candle():
    entered = request.args.get("saddle", "")
    line = ["keep", entered, "tail"]
    line.remove("keep")
    outcome = line[-1]
    things = list(yaml.load_all(outcome, Loader=yaml.Loader))  # ok: unsafe-deserialization
    return {"count": len(things)}
