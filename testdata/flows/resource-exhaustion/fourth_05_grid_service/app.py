from flask import Flask, jsonify, request

from grid import Grid

app = Flask(__name__)


@app.post("/grids")
def create_grid():
    body = request.get_json()
    grid = Grid(int(body["rows"]), int(body["columns"]))
    return jsonify(mean=grid.mean())
