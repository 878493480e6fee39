# vulnerable: the last item of the mapping is what was sent

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/bench/7", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    items = {}
    items["b"] = "fixed"
    items["a"] = param
    _, bar = items.popitem()
    return redirect(bar)  # want: open-redirect
