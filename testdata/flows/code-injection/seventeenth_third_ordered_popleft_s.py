# safe: the one that is left in the row is another
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/66", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    row = deque([param, "fixed"], maxlen=2)
    row.append("more")
    bar = row[0]
    return {"value": str(eval(bar))}  # ok: code-injection
