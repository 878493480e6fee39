# safe: each word but the last is followed by exactly one blank
import re

from fastapi import FastAPI

app = FastAPI()

WORDS = re.compile(r"\w+(?: \w+)*!")


@app.post("/headline")
def headline(text: str):
    found = WORDS.fullmatch(text)  # ok: redos
    return {"loud": bool(found)}
