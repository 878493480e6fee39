# vulnerable: the deque is rotated so that the parameter comes first
import marshal
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.route("/case031")
def endpoint():
    arg = request.environ.get("HTTP_X_ITEM", "")
    ring = deque(["one", "two", arg])
    ring.rotate(1)
    final = ring.popleft()

    data = marshal.loads(bytes.fromhex(final))  # want: unsafe-deserialization
    return {"data": str(data)}
