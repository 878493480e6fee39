# vulnerable: an optional separator makes the words ambiguous
import re

from fastapi import FastAPI

app = FastAPI()

WORDS = re.compile(r"(\w+\s?)*!")


@app.post("/headline")
def headline(text: str):
    found = WORDS.fullmatch(text)  # want: redos
    return {"loud": bool(found)}
