# safe: the numbers and the enum make up the whole path
from enum import Enum

from fastapi import FastAPI, HTTPException
from fastapi.responses import Response

app = FastAPI()


class Layer(str, Enum):
    roads = "roads"
    rivers = "rivers"


@app.get("/tiles/{layer}/{z}/{x}/{y}")
def tile(layer: Layer, z: int, x: int, y: int):
    path = "/srv/tiles/%s/%d/%d/%d.png" % (layer.value, z, x, y)
    try:
        with open(path, "rb") as file:  # ok: path-traversal
            return Response(file.read(), media_type="image/png")
    except FileNotFoundError:
        raise HTTPException(404)
