# vulnerable: minidom gets a SAX parser that follows external entities
import xml.dom.minidom
import xml.sax
import xml.sax.handler

from aiohttp import web

routes = web.RouteTableDef()


def new_parser():
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, 1)
    return parser


@routes.post("/pretty")
async def pretty(request):
    text = await request.text()
    document = xml.dom.minidom.parseString(text, new_parser())  # want: xxe
    return web.Response(text=document.toprettyxml(indent="  "), content_type="application/xml")


app = web.Application()
app.add_routes(routes)
