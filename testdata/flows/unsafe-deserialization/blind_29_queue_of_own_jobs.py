# safe: the queue holds pickles of the program's own records, the body is a text inside them
import pickle
import queue

from aiohttp import web

JOBS = queue.Queue()


def drain():
    results = []
    while not JOBS.empty():
        results.append(pickle.loads(JOBS.get()))  # ok: unsafe-deserialization
    return results


async def put(request):
    form = await request.post()
    JOBS.put(pickle.dumps({"kind": "mail", "text": str(form["text"])}))
    return web.json_response({"size": JOBS.qsize()})


async def work(request):
    return web.json_response({"done": len(drain())})


app = web.Application()
app.add_routes([web.post("/jobs", put), web.post("/work", work)])
