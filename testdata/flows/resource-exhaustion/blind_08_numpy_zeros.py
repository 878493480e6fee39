# vulnerable: the array's shape is the client's
import numpy as np
from aiohttp import web


async def grid(request):
    side = int(request.query["side"])
    cells = np.zeros((side, side))  # want: resource-exhaustion
    return web.json_response({"cells": int(cells.size)})


app = web.Application()
app.router.add_get("/grid", grid)
