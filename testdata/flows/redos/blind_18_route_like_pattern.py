# vulnerable: a repeated group that may match the empty text between slashes
import re


from fastapi import FastAPI, Header

app = FastAPI()

LANGUAGES = re.compile(r"^(?:[a-z]{1,8}(?:-?[a-z]{1,8})*,?)+$", re.I)


@app.get("/welcome")
def welcome(accept_language: str = Header("en")):
    known = LANGUAGES.match(accept_language) is not None  # want: redos
    return {"known": known}
