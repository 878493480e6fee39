# safe: the last part, after a letter
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/ribbon", methods=["POST"])
def ribbon():
    entered = request.get_data(as_text=True)
    name = os.path.basename(entered) or "index"
    os.makedirs("/srv/tree/d" + name, exist_ok=True)  # ok: path-traversal
    return {"done": True}
