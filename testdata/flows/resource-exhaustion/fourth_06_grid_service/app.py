from flask import Flask, jsonify, request

from grid import Grid

app = Flask(__name__)
SIZES = {"small": (10, 10), "large": (200, 100)}


@app.post("/grids")
def create_grid():
    body = request.get_json()
    rows, columns = SIZES.get(body.get("size"), SIZES["small"])
    return jsonify(mean=Grid(rows, columns).mean())
