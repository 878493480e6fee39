# safe: the closure refuses fields it does not know
from aiohttp import web
from models import find_player, save

FIELDS = frozenset({"nick", "colour"})


def setter(row):
    def put(field, value):
        if field not in FIELDS:
            raise web.HTTPBadRequest()
        setattr(row, field, value)  # ok: mass-assignment

    return put


async def player(request):
    row = await find_player(request.match_info["id"])
    put = setter(row)
    for field, value in (await request.json()).items():
        put(field, value)
    await save(row)
    return web.Response(status=204)


app = web.Application()
app.router.add_patch("/players/{id}", player)
