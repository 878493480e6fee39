# safe: only the values of the model are rendered, the template is constant
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from jinja2 import Environment, select_autoescape
from pydantic import BaseModel

app = FastAPI()
env = Environment(autoescape=select_autoescape())


class Mail(BaseModel):
    template: str
    values: dict = {}


@app.post("/render", response_class=HTMLResponse)
def render(mail: Mail):
    return env.from_string("{% for key in values %}{{ key }} {% endfor %}", globals={"size": len(mail.template)}).render(values=mail.values)  # ok: template-injection
