# safe: the remainder of a division by 100 is small
import numpy as np
from aiohttp import web


async def grid(request):
    side = int(request.query["side"]) % 100
    cells = np.zeros((side, side))  # ok: resource-exhaustion
    return web.json_response({"cells": int(cells.size)})


app = web.Application()
app.router.add_get("/grid", grid)
