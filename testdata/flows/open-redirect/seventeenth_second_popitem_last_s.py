# safe: the last item of the mapping is another

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/bench/7", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    items = {}
    items["a"] = param
    items["b"] = "fixed"
    _, bar = items.popitem()
    return redirect(bar)  # ok: open-redirect
