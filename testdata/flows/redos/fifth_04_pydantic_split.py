# safe: the pattern has one way to match each text
import re

from fastapi import FastAPI, Header

app = FastAPI()


@app.get("/languages")
def languages(accept_language: str = Header("")):
    pattern = r"^\w+(,\w+)*;$"
    match = re.match(pattern, accept_language)  # ok: redos
    return {"ok": match is not None}
