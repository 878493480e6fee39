# vulnerable: minidom gets a SAX reader with external entities
import xml.dom.minidom
import xml.sax
from functools import lru_cache

from aiohttp import web


@lru_cache(maxsize=1)
def reader():
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, 1)
    return parser


async def names(request):
    text = await request.text()
    document = xml.dom.minidom.parseString(text, reader())  # want: xxe
    return web.json_response([node.tagName for node in document.documentElement.childNodes if node.nodeType == 1])


app = web.Application()
app.router.add_post("/names", names)
