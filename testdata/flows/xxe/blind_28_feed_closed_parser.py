# safe: the fed parser does not resolve entities
from lxml import etree
from sanic import Sanic
from sanic.response import json

app = Sanic("upload")


@app.post("/xml")
async def upload(request):
    parser = etree.XMLParser(resolve_entities=False)
    parser.feed(request.body)  # ok: xxe
    root = parser.close()
    return json({"title": root.findtext("title")})
