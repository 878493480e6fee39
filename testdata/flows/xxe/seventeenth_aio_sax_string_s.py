# safe: the parser of lxml that iterates does not
import io

from aiohttp import web
from lxml import etree


async def orders(request):
    body = await request.read()
    numbers = []
    for _, node in etree.iterparse(io.BytesIO(body), tag="order", resolve_entities=False):  # ok: xxe
        numbers.append(node.get("no"))
    return web.json_response(numbers)


app = web.Application()
app.router.add_post("/orders", orders)
