# safe: the answer's text is constant
import logging
import traceback

from aiohttp import web
from store import load


async def show(request):
    try:
        return web.json_response(load(request.match_info["name"]))
    except Exception:
        trace = traceback.format_exc()
        logging.error(trace)
        return web.Response(text="not available", status=500)  # ok: stack-trace-exposure


app = web.Application()
app.router.add_get("/show/{name}", show)
