# safe: the list under that key begins with another
from collections import defaultdict
from urllib.parse import unquote_plus

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/bench/67")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    groups = defaultdict(list)
    for key, text in (("a", "fixed"), ("b", param)):
        groups[key].append(text)
    bar = groups["a"][0]
    return redirect(bar)  # ok: open-redirect
