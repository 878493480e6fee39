# safe: the lookahead with a back reference takes the letters at once, so that nothing is tried again
import re

from fastapi import FastAPI

app = FastAPI()

WORDS = re.compile(r"(?:(?=([a-z]+))\1 )*end")


@app.get("/words")
def words(text: str):
    return {"valid": WORDS.fullmatch(text) is not None}  # ok: redos
