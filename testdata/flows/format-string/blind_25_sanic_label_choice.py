# safe: the layout is looked up, only values come from the body
from sanic import Sanic
from sanic.response import json

app = Sanic("labels")
LAYOUTS = {"wide": "{text} ({count})", "short": "{text}"}


def fill(layout, **values):
    return layout.format(**values)  # ok: format-string


@app.post("/label")
async def label(request):
    layout = LAYOUTS.get(request.json.get("layout"), "{text}")
    return json({"label": fill(layout, text=request.json["text"], count=3)})
