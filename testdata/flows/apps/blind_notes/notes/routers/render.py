from string import Template
from typing import List

from fastapi import APIRouter, Body
from fastapi.responses import HTMLResponse
from jinja2 import Environment
from markupsafe import escape

router = APIRouter()
env = Environment(autoescape=True)
PAGE = env.from_string("<h1>{{ title }}</h1>{% for l in lines %}<p>{{ l }}</p>{% endfor %}")


class Author:
    name = "Ada"


@router.post("/page", response_class=HTMLResponse)
def page(title: str = Body(...), lines: List[str] = Body(...)):
    return HTMLResponse(PAGE.render(title=title, lines=lines))  # ok: xss


@router.post("/layout", response_class=HTMLResponse)
def layout(source: str = Body(..., embed=True)):
    return HTMLResponse(env.from_string(source).render(author=Author))  # want: template-injection


@router.post("/signature")
def signature(text: str = Body(..., embed=True)):
    plain = Template(text).safe_substitute(name=Author.name)  # ok: format-string
    rich = text.format(author=Author)  # want: format-string
    return {"plain": plain, "rich": rich}


@router.get("/badge", response_class=HTMLResponse)
def badge(label: str, colour: str = "navy"):
    shown = escape(label)
    if colour not in ("navy", "teal"):
        colour = "navy"
    return HTMLResponse(f"<span style='color:{colour}'>{shown}</span>")  # ok: xss
