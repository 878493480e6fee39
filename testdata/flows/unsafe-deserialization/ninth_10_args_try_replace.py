# safe: all documents with the safe loader
import collections

import yaml
from flask import Flask, request

app = Flask(__name__)


@app.get("/state/10")
@app.post("/state/10")
def process_10():
    """One step of the form."""
    try:
        arg1 = request.args["account"]
    except KeyError:
        arg1 = ""

    line = collections.deque(["kind: note"])
    line.appendleft(arg1)
    temp = line.popleft()

    final = temp.replace("\t", " ")

    documents = list(yaml.safe_load_all(final))  # ok: unsafe-deserialization
    return str(len(documents))
