# safe: the framework admits numbers up to a thousand only
from fastapi import FastAPI, Query

app = FastAPI()


def numbers(until, step):
    return list(range(0, until, step))  # ok: resource-exhaustion


@app.get("/numbers")
def get_numbers(until: int = Query(..., ge=0, le=1000), step: int = Query(1, ge=1, le=10)):
    return {"sum": sum(numbers(until, step))}
