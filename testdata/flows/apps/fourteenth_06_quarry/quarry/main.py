import aiohttp_jinja2
import jinja2
from aiohttp import web

from . import db, middlewares, views


def build():
    app = web.Application(middlewares=[middlewares.audit, middlewares.guard])
    app.cleanup_ctx.append(db.pool)
    aiohttp_jinja2.setup(app, loader=jinja2.FileSystemLoader("quarry/templates"))
    app.add_routes(views.routes)
    app.router.add_get(r"/stones/{number:\d+}", views.stone)
    app.router.add_get("/stones/named/{name}", views.stone_named)
    app.router.add_view("/orders", views.Orders)
    app.router.add_route("GET", "/tail/{name}", views.tail)
    return app


if __name__ == "__main__":
    web.run_app(build())
