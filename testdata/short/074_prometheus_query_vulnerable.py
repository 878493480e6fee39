# vulnerable: CWE-74 (or 943, 77, 89): a host name is put into a PromQL query
import re

import aiohttp
from aiohttp import web

PROMETHEUS = "http://prometheus:9090/api/v1/query"
HOST = re.compile(r"[a-z0-9][a-z0-9-]*")


async def load_of_host(request):
    """Return the load of a host as Prometheus knows it."""
    host = request.query.get("host", "")
    query = 'node_load1{instance="' + host + '"}'
    async with aiohttp.ClientSession() as session:
        async with session.get(PROMETHEUS, params={"query": query}) as answer:  # want: CWE-74
            return web.json_response(await answer.json())


app = web.Application()
app.add_routes([web.get("/load", load_of_host)])
