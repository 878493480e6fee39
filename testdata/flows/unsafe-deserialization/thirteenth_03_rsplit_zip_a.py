# vulnerable: the zipped pairs carry the parameter
import yaml
from flask import Flask, request

app = Flask(__name__)


def transform(param):
    names = "alpha beta".split()
    pairs = dict(zip(names, ("plain", param)))
    resolved = pairs["beta"]
    return resolved


@app.route("/case028", methods=["POST"])
def page():
    param = request.form.to_dict(flat=False)["topic"][0]
    resolved = transform(param)
    data = yaml.load(resolved, Loader=yaml.Loader)  # want: unsafe-deserialization
    return {"data": str(data)}
