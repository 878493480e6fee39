from aiohttp import web

from .handlers import routes


def make():
    app = web.Application()
    app.add_routes(routes)
    return app
