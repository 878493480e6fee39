# vulnerable: the parser's options come from a dict with ** and allow entities
from aiohttp import web
from lxml import etree

OPTIONS = {"resolve_entities": True, "load_dtd": True, "no_network": False}


async def receive(request):
    body = await request.read()
    parser = etree.XMLParser(**OPTIONS)
    root = etree.fromstring(body, parser)  # want: xxe
    return web.json_response({"text": root.findtext("name")})


app = web.Application()
app.router.add_post("/receive", receive)
