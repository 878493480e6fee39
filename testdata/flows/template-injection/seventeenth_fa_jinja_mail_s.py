# safe: the subject is rendered as a value
from fastapi import FastAPI, Form
from jinja2 import Template

app = FastAPI()


@app.post("/preview")
def preview(subject: str = Form(), name: str = Form("")):
    page = Template("Subject: {{ subject }} for {{ name }}").render(name=name, subject=subject)  # ok: template-injection
    return {"page": page}
