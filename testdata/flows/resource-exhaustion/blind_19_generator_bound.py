# vulnerable: the generator yields as many lines as the header says
from sanic import Sanic
from sanic.response import json

app = Sanic("lines")


def lines(count):
    for number in range(count):  # want: resource-exhaustion
        yield "line %d" % number


@app.get("/lines")
async def make(request):
    count = int(request.headers.get("x-lines", "10"))
    return json(list(lines(count)))
