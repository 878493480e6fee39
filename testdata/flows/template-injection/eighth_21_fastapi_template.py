# vulnerable: the model's text is rendered
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
    return env.from_string(mail.template).render(mail.values)  # want: template-injection
