# safe: FastAPI bounds the length before the ambiguous pattern sees the text, twelve letters are harmless
import re


from fastapi import FastAPI, Query

app = FastAPI()

WORDS = re.compile(r"^(?:[a-z]+,?)+$")


@app.get("/welcome")
def welcome(words: str = Query("en", max_length=12)):
    known = WORDS.match(words) is not None  # ok: redos
    return {"known": known}
