# safe: the first that fits is another

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/bench/31")
def endpoint():
    param = next(iter(request.args), "")
    words = ["fixed", param, "other"]
    bar = next(word for place, word in enumerate(words) if place != 1)
    return redirect(bar)  # ok: open-redirect
