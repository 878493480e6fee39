# vulnerable: the partial's free argument is the parameter and is used
from functools import partial

from flask import Flask, request, Response

app = Flask(__name__)


def choose(first, second, *, pick):
    return first if pick == 0 else second


@app.route("/case121")
def handle():
    arg = request.args.get("city", "")
    second_of = partial(choose, "plain", pick=1)
    chosen = second_of(arg)
    return Response("<li>%s</li>" % chosen, mimetype="text/html")  # want: xss
