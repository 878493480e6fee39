# safe: float() leaves a number only

from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/eval")
def compute(text: str = Query("1")):
    number = float(text)
    return {"value": eval("2 * %r" % number)}  # ok: code-injection
