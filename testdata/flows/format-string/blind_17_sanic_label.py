# vulnerable: the label layout of the JSON body is formatted with the request object
from sanic import Sanic
from sanic.response import json

app = Sanic("labels")


def fill(layout, **values):
    return layout.format(**values)  # want: format-string


@app.post("/label")
async def label(request):
    return json({"label": fill(request.json["layout"], app=request.app, count=3)})
