# safe: FastAPI only lets the two literals through
from typing import Literal

import shapes
from fastapi import Body, FastAPI

app = FastAPI()


@app.post("/shapes")
def shape(name: Literal["Circle", "Square"] = Body(...), size: int = Body(...)):
    cls = getattr(shapes, name)  # ok: unsafe-reflection
    return {"area": cls(size).area()}
