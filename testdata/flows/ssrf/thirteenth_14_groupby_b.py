# safe: only the group's key is used
import urllib.request
from itertools import groupby

from flask import Flask, request

app = Flask(__name__)


@app.route("/case024")
def page():
    fields = request.args.to_dict()
    arg = fields.get("ref", "")
    bar = ""
    for key, members in groupby([arg], key=len):
        bar = "k" + str(key)

    with urllib.request.urlopen(bar) as answer:  # ok: ssrf
        return {"size": len(answer.read())}
