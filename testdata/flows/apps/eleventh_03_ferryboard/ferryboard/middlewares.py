from aiohttp import web


@web.middleware
async def remember_query(request, handler):
    request["raw_sort"] = request.query.get("sort", "name")
    request["sort"] = {"name": "name", "time": "leaves"}.get(request["raw_sort"], "name")
    return await handler(request)
