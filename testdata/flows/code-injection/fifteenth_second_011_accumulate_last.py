# safe: the first sum is a constant
import itertools
import json

from flask import Flask, request

app = Flask(__name__)


def pull():
    param = json.loads(request.data)["title"]
    sums = list(itertools.accumulate(["a", "-", param]))
    bar = sums[0]
    result = eval(bar)  # ok: code-injection
    return str(result)


app.add_url_rule("/preview", "pull", pull, methods=["POST"])
