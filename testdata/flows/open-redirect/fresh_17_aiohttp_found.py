# vulnerable: the exception carries the address of the form
from aiohttp import web


class Flow:
    def __init__(self, form):
        self.form = form

    def __enter__(self):
        return self.form.get("continue", "/")

    def __exit__(self, *error):
        return False


async def consent(request):
    form = await request.post()
    with Flow(form) as address:
        raise web.HTTPFound(location=address)  # want: open-redirect


app = web.Application()
app.router.add_post("/consent", consent)
