# vulnerable: the DictLoader's source comes from the request, the name is constant
from jinja2 import DictLoader, Environment

from fastapi import FastAPI

app = FastAPI()


@app.post("/theme")
def theme(header: str):
    loader = DictLoader({"page": "<header>" + header + "</header>{{ body }}"})
    env = Environment(loader=loader, autoescape=True)
    page = env.get_template("page")  # want: template-injection
    return {"html": page.render(body="text")}
