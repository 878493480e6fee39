# safe: the response is declared as plain text
from fastapi.responses import PlainTextResponse
from fastapi import FastAPI

app = FastAPI()


@app.get("/echo")
def echo(text: str):
    return PlainTextResponse("you said: " + text)  # ok: xss
