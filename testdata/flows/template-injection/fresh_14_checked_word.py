# safe: only letters and spaces get into the source
import re
from urllib.parse import unquote

from fastapi import FastAPI, HTTPException, Request
from jinja2 import Environment

app = FastAPI()
env = Environment()


def clean(text):
    if not re.fullmatch(r"[A-Za-z ]{0,60}", text):
        raise HTTPException(400)
    return text


@app.get("/title")
async def title(request: Request):
    wanted = clean(unquote(request.headers.get("x-title", "")))
    template = env.from_string("<title>" + wanted + "</title>")  # ok: template-injection
    return {"page": template.render()}
