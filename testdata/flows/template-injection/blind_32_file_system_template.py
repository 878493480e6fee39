# safe: the template's name must be in the table of known pages
from jinja2 import Environment, FileSystemLoader, select_autoescape

from fastapi import FastAPI, HTTPException

app = FastAPI()

env = Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape())
PAGES = {"start": "start.html", "help": "help.html"}


@app.get("/page/{name}")
def page(name: str, title: str = ""):
    if name not in PAGES:
        raise HTTPException(404)
    return {"html": env.get_template(PAGES[name]).render(title=title)}  # ok: template-injection
