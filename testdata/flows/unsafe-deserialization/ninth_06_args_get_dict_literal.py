# vulnerable: yaml UnsafeLoader; the value goes through: dict literal, cond expr
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/objects/06", methods=["GET", "POST"])
def respond_06():
    arg1 = request.args.get("LineItem")
    if not arg1:
        arg1 = ""

    cells = {"first": arg1, "second": "kind: note"}
    next_value = cells.get("first", "kind: note")

    n = 106
    used = next_value if 7 * 18 + n > 200 else "kind: note"

    settings = yaml.load(used, yaml.UnsafeLoader)  # want: unsafe-deserialization
    return str(settings is not None)
