# safe: the pattern of the route allows digits only
from aiohttp import web

routes = web.RouteTableDef()


@routes.view(r"/users/{ident:\d+}")
class UserView(web.View):
    async def get(self):
        ident = self.request.match_info["ident"]
        async with self.request.app["pool"].acquire() as connection:
            async with connection.cursor() as cursor:
                await cursor.execute("SELECT * FROM users WHERE ident = " + ident)  # ok: sql-injection
                return web.json_response(await cursor.fetchone())


app = web.Application()
app.add_routes(routes)
