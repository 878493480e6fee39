# vulnerable: the label pattern of the printer is taken out of a mapping the client sent
from fastapi import FastAPI, Form
from fastapi.responses import PlainTextResponse
from jinja2 import Template

app = FastAPI()
BUILT_IN = {"small": "{{ sku }}", "large": "{{ sku }} {{ name }}"}


@app.post("/labels", response_class=PlainTextResponse)
async def label(sku: str = Form(...), name: str = Form(""), pattern: str = Form("")):
    patterns = dict(BUILT_IN)
    patterns["custom"] = pattern
    kind = "custom" if pattern else "small"
    return Template(patterns[kind]).render(sku=sku, name=name)  # want: template-injection
