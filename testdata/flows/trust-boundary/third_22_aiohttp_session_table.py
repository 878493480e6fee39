# safe: the constant that belongs to the path's tenant is stored
from aiohttp import web
from aiohttp_session import get_session

TENANTS = {"north": "tenant-1", "south": "tenant-2"}


async def enter(request):
    session = await get_session(request)
    tenant = request.match_info["tenant"]
    session["tenant"] = TENANTS.get(tenant, "tenant-0")  # ok: trust-boundary
    return web.Response(status=204)


app = web.Application()
app.router.add_post("/enter/{tenant}", enter)
