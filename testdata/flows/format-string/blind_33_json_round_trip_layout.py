# vulnerable: the layout survives the JSON round trip
import json

from flask import Flask, jsonify, request

app = Flask(__name__)


class Order:
    number = 5


@app.post("/layout")
def layout():
    stored = json.dumps({"layout": request.form["layout"], "lang": "en"})
    settings = json.loads(stored)
    return jsonify(text=settings["layout"].format(order=Order))  # want: format-string
