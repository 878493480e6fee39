# safe: the context manager hands out the constant
from aiohttp import web


class Flow:
    def __init__(self, form):
        self.form = form

    def __enter__(self):
        return "/done"

    def __exit__(self, *error):
        return False


async def consent(request):
    form = await request.post()
    with Flow(form) as address:
        raise web.HTTPFound(location=address)  # ok: open-redirect


app = web.Application()
app.router.add_post("/consent", consent)
