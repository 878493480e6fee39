# safe: the functions of the loop see the last value, which is another

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/bench/19")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    makers = []
    for text in (param, "fixed"):
        makers.append(lambda: text)
    bar = makers[0]()
    return redirect(bar)  # ok: open-redirect
