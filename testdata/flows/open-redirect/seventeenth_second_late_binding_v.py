# vulnerable: the functions of the loop see the last value, which is what was sent

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/bench/19")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    makers = []
    for text in ("fixed", param):
        makers.append(lambda: text)
    bar = makers[0]()
    return redirect(bar)  # want: open-redirect
