import logging

from aiohttp import web

log = logging.getLogger(__name__)


@web.middleware
async def audit(request, handler):
    log.warning("from %s" % request.headers.get("Referer"))  # want: log-injection
    log.warning("method %s", request.method)  # ok: log-injection
    return await handler(request)


@web.middleware
async def guard(request, handler):
    if request.query.get("lang") in {"de", "en"}:
        raise web.HTTPFound("/" + request.query["lang"] + "/start")  # ok: open-redirect
    if "back" in request.query:
        raise web.HTTPFound(request.query["back"])  # want: open-redirect
    return await handler(request)
