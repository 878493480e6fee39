# vulnerable: the braces of expressions are removed and statement blocks are left
from urllib.parse import unquote

from fastapi import FastAPI, Request
from jinja2 import Environment

app = FastAPI()
env = Environment()


def clean(text):
    return text.replace("{{", "").replace("}}", "")


@app.get("/title")
async def title(request: Request):
    wanted = clean(unquote(request.headers.get("x-title", "")))
    template = env.from_string("<title>" + wanted + "</title>")  # want: template-injection
    return {"page": template.render()}
