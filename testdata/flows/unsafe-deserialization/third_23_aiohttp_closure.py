# vulnerable: the closure unpickles what it is given
import pickle

from aiohttp import web


def loader(limit):
    def load(raw):
        return pickle.loads(raw[:limit])  # want: unsafe-deserialization

    return load


load = loader(65536)
DEFAULT = pickle.dumps({"mode": "usual"})


async def mode(request):
    body = await request.read()
    value = load(body)
    return web.json_response({"mode": str(value), "length": len(body)})


app = web.Application()
app.router.add_post("/mode", mode)
