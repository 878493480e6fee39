# vulnerable: jinja2's Template has expressions
from jinja2 import Template

from flask import Flask, request

app = Flask(__name__)


@app.post("/label")
def label():
    text = request.values.get("text", "{{ name }}")
    template = Template(text)  # want: template-injection
    filled = template.render(name="Example Ltd", city="Linz")
    return {"label": filled}
