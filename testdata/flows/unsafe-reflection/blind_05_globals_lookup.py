# vulnerable: globals() is indexed by the body's field

from fastapi import Body, FastAPI

app = FastAPI()


def add(a, b):
    return a + b


def mul(a, b):
    return a * b


@app.post("/compute")
def compute(op: str = Body(...), a: int = Body(...), b: int = Body(...)):
    return {"value": globals()[op](a, b)}  # want: unsafe-reflection
