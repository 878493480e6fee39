# vulnerable: the header is split with overlapping repetitions
import re

from fastapi import FastAPI, Header

app = FastAPI()


@app.get("/languages")
def languages(accept_language: str = Header("")):
    pattern = r"^(\s*\w+\s*)*;$"
    match = re.match(pattern, accept_language)  # want: redos
    return {"ok": match is not None}
