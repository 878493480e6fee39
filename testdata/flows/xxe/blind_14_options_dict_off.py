# safe: the options given with ** forbid entities
from aiohttp import web
from lxml import etree

OPTIONS = {"resolve_entities": False, "load_dtd": False, "no_network": True}


async def receive(request):
    body = await request.read()
    parser = etree.XMLParser(**OPTIONS)
    root = etree.fromstring(body, parser)  # ok: xxe
    return web.json_response({"text": root.findtext("name")})


app = web.Application()
app.router.add_post("/receive", receive)
