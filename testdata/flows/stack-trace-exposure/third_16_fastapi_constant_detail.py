# safe: the detail is constant
from fastapi import FastAPI, HTTPException
from store import load

app = FastAPI()


@app.get("/records/{number}")
def record(number: int):
    try:
        return load(number)
    except Exception as error:
        raise HTTPException(status_code=500, detail=f"cannot load {number}") from error  # ok: stack-trace-exposure
