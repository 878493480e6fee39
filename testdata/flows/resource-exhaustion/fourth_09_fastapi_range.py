# vulnerable: the list of all numbers up to the parameter is built
from fastapi import FastAPI

app = FastAPI()


def numbers(until, step):
    return list(range(0, until, step))  # want: resource-exhaustion


@app.get("/numbers")
def get_numbers(until: int, step: int = 1):
    if step < 1:
        step = 1
    return {"sum": sum(numbers(until, step))}
