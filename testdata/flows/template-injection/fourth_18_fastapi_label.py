# safe: the client's pattern is stored under a key that is not read
from fastapi import FastAPI, Form
from fastapi.responses import PlainTextResponse
from jinja2 import Template

app = FastAPI()
BUILT_IN = {"small": "{{ sku }}", "large": "{{ sku }} {{ name }}"}


@app.post("/labels", response_class=PlainTextResponse)
async def label(sku: str = Form(...), name: str = Form(""), pattern: str = Form("")):
    patterns = dict(BUILT_IN)
    patterns["custom"] = pattern
    kind = "large" if pattern else "small"
    return Template(patterns[kind]).render(sku=sku, name=name)  # ok: template-injection
