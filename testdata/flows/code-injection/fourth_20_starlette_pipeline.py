# safe: the steps of the request only look up texts that the module holds
from functools import reduce

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

STEPS = {"double": "value * 2", "half": "value / 2", "negate": "-value"}


def build(steps):
    return [eval("lambda value: " + step) for step in steps]  # ok: code-injection


async def pipeline(request):
    names = request.query_params.getlist("step")
    start = float(request.query_params.get("start", "0"))
    steps = [text for name, text in STEPS.items() if name in names]
    result = reduce(lambda value, step: step(value), build(steps), start)
    return JSONResponse({"result": result})


app = Starlette(routes=[Route("/pipeline", pipeline)])
