# safe: the handler reads an entry of the dictionary that holds a constant
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/layout")
def layout():
    state = {}
    state["columns"] = "[1, 2, 3]"
    state["order"] = request.cookies.get("order", "[]")
    state["theme"] = "dark"
    selected = state["columns"]
    columns = eval(selected)  # ok: code-injection
    return jsonify(columns=columns, order=state["order"], theme=state["theme"])
