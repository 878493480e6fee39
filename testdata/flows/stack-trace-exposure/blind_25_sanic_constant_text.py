# safe: Sanic's handler logs the trace and answers with a constant
import logging
import traceback

from sanic import Sanic
from sanic.response import json

app = Sanic("store")


@app.exception(Exception)
async def failed(request, exception):
    logging.error("".join(traceback.format_tb(exception.__traceback__)))
    return json({"error": "internal"}, status=500)  # ok: stack-trace-exposure
