# vulnerable: after removal the parameter is first
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/candle")
def candle():
    entered = request.args.get("saddle", "")
    line = ["keep", entered, "tail"]
    line.remove("keep")
    outcome = line[0]
    things = list(yaml.load_all(outcome, Loader=yaml.Loader))  # want: unsafe-deserialization
    return {"count": len(things)}
