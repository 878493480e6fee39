# vulnerable: the index that is kept is the text's
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/view", methods=["POST"])
def render_page():
    order = request.json
    param = order["lines"][0]["sku"]
    items = ["zero", param, "two"]
    bar = "".join([item for index, item in enumerate(items) if index == 1])
    argv = ["/bin/bash", "-c"]
    argv.append("wc -c " + bar)
    size = subprocess.check_output(argv)  # want: command-injection
    return size
