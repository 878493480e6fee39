# vulnerable: the folder's part
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/ribbon", methods=["POST"])
def ribbon():
    entered = request.get_data(as_text=True)
    name = os.path.dirname(entered)
    os.makedirs("/srv/tree/" + name, exist_ok=True)  # want: path-traversal
    return {"done": True}
