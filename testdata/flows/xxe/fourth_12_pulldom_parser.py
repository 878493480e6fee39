# safe: minidom of defusedxml refuses entities
from aiohttp import web
from defusedxml import DefusedXmlException
from defusedxml.minidom import parseString

routes = web.RouteTableDef()


@routes.post("/pretty")
async def pretty(request):
    text = await request.text()
    try:
        document = parseString(text)  # ok: xxe
    except DefusedXmlException:
        raise web.HTTPBadRequest()
    return web.Response(text=document.toprettyxml(indent="  "), content_type="application/xml")


app = web.Application()
app.add_routes(routes)
