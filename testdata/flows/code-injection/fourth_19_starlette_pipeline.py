# vulnerable: steps of the request are turned into callables with eval in a comprehension
from functools import reduce

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route


def build(steps):
    return [eval("lambda value: " + step) for step in steps]  # want: code-injection


async def pipeline(request):
    steps = request.query_params.getlist("step")
    start = float(request.query_params.get("start", "0"))
    result = reduce(lambda value, step: step(value), build(steps), start)
    return JSONResponse({"result": result})


app = Starlette(routes=[Route("/pipeline", pipeline)])
