# vulnerable: the one that is left in the row is what was sent
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/66", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    row = deque([param, "fixed"], maxlen=2)
    bar = row[0]
    return {"value": str(eval(bar))}  # want: code-injection
