# safe: FastAPI refuses counts above twenty
from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/numbers")
def numbers(count: int = Query(1, ge=0, le=20)):
    return {"values": [0] * count}  # ok: resource-exhaustion
