# safe: the first key after the move is that of another
from collections import OrderedDict

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/66", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    rows = OrderedDict([("a", "fixed"), ("b", param)])
    rows.move_to_end("b")
    _, bar = rows.popitem(last=False)
    return {"value": str(eval(bar))}  # ok: code-injection
