# vulnerable: the decoded cookie is compiled as a template
import base64
import json

from flask import Flask, request
from jinja2 import Environment, select_autoescape

app = Flask(__name__)
env = Environment(autoescape=select_autoescape())
DEFAULTS = {"footer": "<small>{{ year }}</small>", "width": 80}


def preferences():
    raw = request.cookies.get("prefs")
    if not raw:
        return dict(DEFAULTS)
    return {**DEFAULTS, **json.loads(base64.b64decode(raw))}


@app.get("/footer")
def footer():
    prefs = preferences()
    template = env.from_string(prefs["footer"])  # want: template-injection
    return template.render(year=2024)
