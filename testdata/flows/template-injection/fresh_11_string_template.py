# safe: string.Template has no expressions
from string import Template

from flask import Flask, request

app = Flask(__name__)


@app.post("/label")
def label():
    text = request.values.get("text", "$name")
    template = Template(text)
    filled = template.safe_substitute(name="Example Ltd", city="Linz")  # ok: template-injection
    return {"label": filled}
