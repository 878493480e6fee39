# vulnerable: the worker unpickles what the aiohttp view puts into the queue unchanged
import pickle
import queue

from aiohttp import web

JOBS = queue.Queue()


def drain():
    results = []
    while not JOBS.empty():
        results.append(pickle.loads(JOBS.get()))  # want: unsafe-deserialization
    return results


async def put(request):
    JOBS.put(await request.read())
    return web.json_response({"size": JOBS.qsize()})


async def work(request):
    return web.json_response({"done": len(drain())})


app = web.Application()
app.add_routes([web.post("/jobs", put), web.post("/work", work)])
