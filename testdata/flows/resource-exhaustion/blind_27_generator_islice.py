# safe: islice cuts the generator's lines to a constant number
from itertools import count, islice

from sanic import Sanic
from sanic.response import json

app = Sanic("lines")


def lines(start):
    for number in count(start):
        yield "line %d" % number


@app.get("/lines")
async def make(request):
    start = int(request.headers.get("x-start", "0"))
    return json(list(islice(lines(start), 20)))  # ok: resource-exhaustion
