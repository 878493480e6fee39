from flask import Flask, request

from .grid import Grid

app = Flask(__name__)


@app.post("/grid")
def grid():
    body = request.get_json()
    made = Grid(int(body["side"]))
    return {"cells": len(made.cells)}
