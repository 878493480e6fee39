# safe: the path is an argument of a method with a constant name
from aiohttp import web
from services import Ledger

routes = web.RouteTableDef()


class Gate:
    def __init__(self, service):
        self.service = service

    def call(self, name, *arguments):
        method = getattr(self.service, name)  # ok: unsafe-reflection
        return method(*arguments)


@routes.post("/ledger/{account}")
async def ledger(request):
    gate = Gate(Ledger())
    result = gate.call("balance", request.match_info["account"])
    return web.json_response({"result": result})


app = web.Application()
app.add_routes(routes)
