# safe: the partial binds the used argument to a constant
from functools import partial

from flask import Flask, request, Response

app = Flask(__name__)


def choose(first, second, *, pick):
    return first if pick == 0 else second


@app.route("/case121")
def handle():
    arg = request.args.get("city", "")
    first_of = partial(choose, "plain", pick=0)
    chosen = first_of(arg)
    return Response("<li>%s</li>" % chosen, mimetype="text/html")  # ok: xss
