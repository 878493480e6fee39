# vulnerable: Sanic's handler answers with the exception's arguments and trace lines
import traceback

from sanic import Sanic
from sanic.response import json

app = Sanic("store")


@app.exception(Exception)
async def failed(request, exception):
    lines = traceback.format_tb(exception.__traceback__)
    return json({"error": str(exception), "trace": lines}, status=500)  # want: stack-trace-exposure
