# safe: the body is read as JSON, the document is made by the program
import json

from aiohttp import web
from lxml import etree


async def receive(request):
    body = await request.read()
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    root = etree.fromstring(b"<message/>", parser)  # ok: xxe
    root.text = str(json.loads(body)["text"])
    return web.Response(body=etree.tostring(root), content_type="application/xml")


app = web.Application()
app.router.add_post("/receive", receive)
