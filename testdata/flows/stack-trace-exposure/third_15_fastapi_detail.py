# vulnerable: the detail holds the exception's text
from fastapi import FastAPI, HTTPException
from store import load

app = FastAPI()


@app.get("/records/{number}")
def record(number: int):
    try:
        return load(number)
    except Exception as error:
        raise HTTPException(status_code=500, detail=f"cannot load: {error}") from error  # want: stack-trace-exposure
