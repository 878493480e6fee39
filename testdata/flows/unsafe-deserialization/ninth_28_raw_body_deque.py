# vulnerable: pickle.load of a stream; the value goes through: list insert, deque
import base64
import collections
import io
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.get("/state/form")
def show_form():
    return "<form method=post><input name=ref></form>"


@app.route("/state/28", methods=["GET", "POST"])
def process_28():
    param = request.get_data(as_text=True)
    queue = ["gASVBgAAAAAAAACMAm9rlC4="]
    queue.insert(0, param)
    temp = queue[0]
    line = collections.deque(["gASVBgAAAAAAAACMAm9rlC4="])
    line.appendleft(temp)
    used = line.popleft()
    stream = io.BytesIO(base64.urlsafe_b64decode(used))
    thing = pickle.load(stream)  # want: unsafe-deserialization
    return "loaded" if thing else "empty"
