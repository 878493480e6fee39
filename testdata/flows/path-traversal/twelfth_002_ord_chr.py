# safe: numbers stay numbers
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/goblet")
def goblet():
    entered = request.headers.get("X-Drawer", default="")
    numbers = [ord(char) for char in entered]
    bar = "".join(str(number) for number in numbers)
    place = os.path.join("/srv/notes", bar)
    with open(place, encoding="utf-8") as file:  # ok: path-traversal
        return {"length": len(file.read())}
