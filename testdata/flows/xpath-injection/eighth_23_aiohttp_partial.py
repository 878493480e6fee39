# vulnerable: a partial function has the tree, the view adds the expression
from functools import partial

from aiohttp import web
from lxml import etree


def select(tree, expression):
    return [str(item) for item in tree.xpath(expression)]  # want: xpath-injection


colors = partial(select, etree.fromstring("<p><c n='red'>f00</c></p>"))


async def color(request):
    name = request.match_info["name"]
    return web.json_response(colors("//c[@n='" + name + "']/text()"))


app = web.Application()
app.router.add_get("/color/{name}", color)
