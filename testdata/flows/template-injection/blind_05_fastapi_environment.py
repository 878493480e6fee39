# vulnerable: a query parameter replaces a marker in the template before it is compiled
import jinja2

from fastapi import FastAPI

app = FastAPI()

environment = jinja2.Environment()
LAYOUT = "<title>@@TITLE@@</title>{{ items|length }}"


@app.get("/page")
def page(title: str = "Page"):
    source = LAYOUT.replace("@@TITLE@@", title)
    template = environment.from_string(source)  # want: template-injection
    return {"html": template.render(items=[1, 2])}
