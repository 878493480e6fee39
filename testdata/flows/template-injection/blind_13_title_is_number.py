# safe: the marker is replaced by a number
import jinja2

from fastapi import FastAPI

app = FastAPI()

environment = jinja2.Environment(autoescape=True)
LAYOUT = "<title>Page @@NO@@</title>{{ items|length }}"


@app.get("/page")
def page(number: int = 1):
    source = LAYOUT.replace("@@NO@@", str(number))
    template = environment.from_string(source)  # ok: template-injection
    return {"html": template.render(items=[1, 2])}
