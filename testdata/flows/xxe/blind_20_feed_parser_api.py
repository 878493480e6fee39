# vulnerable: the parser is fed in pieces and then closed
from lxml import etree
from sanic import Sanic
from sanic.response import json

app = Sanic("upload")


@app.post("/xml")
async def upload(request):
    parser = etree.XMLParser(resolve_entities=True, dtd_validation=False, load_dtd=True)
    parser.feed(request.body)  # want: xxe
    root = parser.close()
    return json({"title": root.findtext("title")})
