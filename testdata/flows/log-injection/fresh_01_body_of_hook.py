# vulnerable: the body is text with as many lines as the sender wants, strip only trims its ends
import logging

from quart import Quart, request

app = Quart(__name__)
log = logging.getLogger("hooks")


@app.post("/hooks/<source>")
async def hook(source):
    data = await request.get_data(as_text=True)
    log.info(f"hook from partner: {data.strip()}")  # want: log-injection
    return "", 204
