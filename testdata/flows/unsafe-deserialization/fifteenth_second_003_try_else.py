# safe: an error is raised, so else is skipped
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/report", methods=["POST"])
def act():
    size = int(request.environ.get("CONTENT_LENGTH") or 0)
    param = request.environ["wsgi.input"].read(size).decode("utf-8")
    bar = "none"
    try:
        step = {"a": 1}["b"]
    except KeyError:
        step = 0
    else:
        bar = param
    plan = yaml.load(bar, Loader=yaml.UnsafeLoader)  # ok: unsafe-deserialization
    return str(plan)
