# vulnerable: the fed parser resolves entities
from aiohttp import web
from lxml import etree


async def receive(request):
    body = await request.read()
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    parser.feed(body)  # want: xxe
    root = parser.close()
    return web.json_response({"tag": root.tag})


app = web.Application()
app.router.add_post("/receive", receive)
