import os

from aiohttp import web

routes = web.RouteTableDef()


@routes.get(r"/d/{day:\d{4}-\d\d-\d\d}/{name}")
async def day(request):
    os.system("day " + request.match_info["day"])  # ok: command-injection
    os.system("day --name " + request.match_info["name"])  # want: command-injection
    return web.json_response({})


@routes.view("/view")
class Page(web.View):
    async def get(self):
        name = self.request.query["name"]
        return web.Response(text="<p>" + name + "</p>", content_type="text/html")  # want: xss

    async def post(self):
        data = await self.request.json()
        return web.Response(text="<p>%d</p>" % data["n"], content_type="text/html")  # ok: xss
