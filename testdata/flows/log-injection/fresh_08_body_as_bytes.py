# safe: the representation of bytes writes every line break as an escape
import logging

from quart import Quart, request

app = Quart(__name__)
log = logging.getLogger("hooks")


@app.post("/hooks/<source>")
async def hook(source):
    data = await request.get_data()
    log.info(f"hook from partner: {data!r}")  # ok: log-injection
    return "", 204
