# safe: the view refuses names with other characters than letters
import re
from functools import partial

from aiohttp import web
from lxml import etree


def select(tree, expression):
    return [str(item) for item in tree.xpath(expression)]  # ok: xpath-injection


colors = partial(select, etree.fromstring("<p><c n='red'>f00</c></p>"))


async def color(request):
    name = request.match_info["name"]
    if not re.fullmatch(r"[a-z]+", name):
        raise web.HTTPNotFound()
    return web.json_response(colors("//c[@n='" + name + "']/text()"))


app = web.Application()
app.router.add_get("/color/{name}", color)
