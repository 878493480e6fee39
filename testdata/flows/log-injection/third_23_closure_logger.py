# vulnerable: the closure logs what it is given
import logging

from aiohttp import web


def logger_for(area):
    logger = logging.getLogger(area)

    def note(text):
        line = text.strip()
        logger.info("[%s] %s", area, line)  # want: log-injection

    return note


note = logger_for("uploads")


async def upload(request):
    data = await request.post()
    note(data["caption"])
    return web.Response(status=204)


app = web.Application()
app.router.add_post("/upload", upload)
