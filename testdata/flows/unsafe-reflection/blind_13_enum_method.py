# safe: the name comes from an enum of two operations
import operator
from enum import Enum


from fastapi import Body, FastAPI

app = FastAPI()


class Operation(str, Enum):
    add = "add"
    mul = "mul"


@app.post("/compute")
def compute(op: Operation = Body(...), a: int = Body(...), b: int = Body(...)):
    return {"value": getattr(operator, op.value)(a, b)}  # ok: unsafe-reflection
