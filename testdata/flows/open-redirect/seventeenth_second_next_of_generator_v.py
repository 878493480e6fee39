# vulnerable: the first that fits is what was sent

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/bench/31")
def endpoint():
    param = next(iter(request.args), "")
    words = ["fixed", param, "other"]
    bar = next(word for place, word in enumerate(words) if place > 0)
    return redirect(bar)  # want: open-redirect
