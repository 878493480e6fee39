# vulnerable: nothing is raised, so else takes the text
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/report", methods=["POST"])
def act():
    size = int(request.environ.get("CONTENT_LENGTH") or 0)
    param = request.environ["wsgi.input"].read(size).decode("utf-8")
    bar = "none"
    try:
        step = {"a": 1}["a"]
    except KeyError:
        step = 0
    else:
        bar = param
    plan = yaml.load(bar, Loader=yaml.UnsafeLoader)  # want: unsafe-deserialization
    return str(plan)
