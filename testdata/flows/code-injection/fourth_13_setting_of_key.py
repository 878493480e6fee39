# vulnerable: the handler reads the entry of the dictionary that the cookie filled
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/layout")
def layout():
    state = {}
    state["columns"] = "[1, 2, 3]"
    state["order"] = request.cookies.get("order", "[]")
    state["theme"] = "dark"
    selected = state["order"]
    columns = eval(selected)  # want: code-injection
    return jsonify(columns=columns, theme=state["theme"])
