# vulnerable: the last sum has the text in it
import itertools
import json

from flask import Flask, request

app = Flask(__name__)


def pull():
    param = json.loads(request.data)["title"]
    sums = list(itertools.accumulate(["a", "-", param]))
    bar = sums[-1]
    result = eval(bar)  # want: code-injection
    return str(result)


app.add_url_rule("/preview", "pull", pull, methods=["POST"])
