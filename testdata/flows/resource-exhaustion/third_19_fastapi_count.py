# vulnerable: the length of the list is any integer
from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/numbers")
def numbers(count: int = Query(1, ge=0)):
    return {"values": [0] * count}  # want: resource-exhaustion
