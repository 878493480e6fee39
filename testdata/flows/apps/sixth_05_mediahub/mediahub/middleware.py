import logging

from aiohttp import web

log = logging.getLogger("mediahub")


def one_line(value):
    return value.replace("\r", "").replace("\n", "")


@web.middleware
async def tracing(request, handler):
    log.info("agent %s", one_line(request.headers.get("User-Agent", "")))  # ok: log-injection
    try:
        return await handler(request)
    except web.HTTPException:
        log.warning("refused, note=%s", request.query.get("note", ""))  # want: log-injection
        raise
