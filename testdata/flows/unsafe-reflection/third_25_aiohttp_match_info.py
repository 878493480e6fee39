# vulnerable: the path names the method of the service
from aiohttp import web
from services import Ledger

routes = web.RouteTableDef()


class Gate:
    def __init__(self, service):
        self.service = service

    def call(self, name, *arguments):
        method = getattr(self.service, name)  # want: unsafe-reflection
        return method(*arguments)


@routes.post("/ledger/{method}")
async def ledger(request):
    gate = Gate(Ledger())
    result = gate.call(request.match_info["method"], await request.json())
    return web.json_response({"result": result})


app = web.Application()
app.add_routes(routes)
