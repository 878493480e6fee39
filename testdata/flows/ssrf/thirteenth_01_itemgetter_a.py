# vulnerable: the item got is the parameter
from operator import itemgetter

import requests
from flask import Flask, request

app = Flask(__name__)


def prepare(supplied):
    resolved = itemgetter("b")({"a": "plain", "b": supplied})
    return resolved


@app.route("/case018", methods=["POST"])
def case018():
    supplied = request.form.get("query")
    if not supplied:
        supplied = ""
    resolved = prepare(supplied)
    page = requests.get(resolved, timeout=5)  # want: ssrf
    return {"status": page.status_code}
