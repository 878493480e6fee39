# vulnerable: the user's format specification can ask for a width of a billion characters
from fastapi import FastAPI

app = FastAPI()


@app.get("/number")
def number(value: int, spec: str = ""):
    text = format(value, spec)  # want: format-string
    return {"text": text}
