# safe: the specification is built from a small integer
from fastapi import FastAPI

app = FastAPI()


@app.get("/number")
def number(value: float, digits: int = 2):
    text = format(value, ".%df" % min(max(digits, 0), 9))  # ok: format-string
    return {"text": text}
