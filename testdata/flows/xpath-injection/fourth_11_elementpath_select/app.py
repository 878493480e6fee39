from aiohttp import web

from conditions import both, equals
from store import InvoiceStore

routes = web.RouteTableDef()
store = InvoiceStore("/data/invoices.xml")


@routes.post("/invoices/query")
async def query(request):
    body = await request.json()
    condition = both(equals("@state", "open"), equals("customer", body["customer"]))
    return web.json_response([node.get("number") for node in store.where(condition)])


app = web.Application()
app.add_routes(routes)
