from aiohttp import web

from conditions import both, equals
from store import InvoiceStore

routes = web.RouteTableDef()
store = InvoiceStore("/data/invoices.xml")


@routes.post("/invoices/query")
async def query(request):
    body = await request.json()
    condition = both(equals("@state", "state"), equals("customer", "customer"))
    values = {"state": "open", "customer": str(body["customer"])}
    return web.json_response([node.get("number") for node in store.where(condition, values)])


app = web.Application()
app.add_routes(routes)
