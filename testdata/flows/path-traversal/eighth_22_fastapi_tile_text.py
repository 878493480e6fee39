# vulnerable: the layer is a text of the query string
from enum import Enum

from fastapi import FastAPI, HTTPException
from fastapi.responses import Response

app = FastAPI()


class Layer(str, Enum):
    roads = "roads"
    rivers = "rivers"


@app.get("/tiles/{z}/{x}/{y}")
def tile(z: int, x: int, y: int, layer: str = Layer.roads.value):
    path = "/srv/tiles/%s/%d/%d/%d.png" % (layer, z, x, y)
    try:
        with open(path, "rb") as file:  # want: path-traversal
            return Response(file.read(), media_type="image/png")
    except FileNotFoundError:
        raise HTTPException(404)
