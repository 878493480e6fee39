# vulnerable: CWE-552 (or 548, 22, 538, 219): the folder of the whole application is served
from aiohttp import web


async def index(request):
    return web.Response(text="welcome")


app = web.Application()
app.router.add_get("/", index)
app.router.add_static("/files", ".", show_index=True)  # want: CWE-552

if __name__ == "__main__":
    web.run_app(app, host="127.0.0.1")
