# vulnerable: many optional repetitions of overlapping classes before a character that is missing
import re

from fastapi import FastAPI

app = FastAPI()

CODE = re.compile(r"(?:[a-f0-9]*[a-c]*)*-end")


@app.get("/code")
def code(text: str):
    return {"valid": CODE.fullmatch(text) is not None}  # want: redos
