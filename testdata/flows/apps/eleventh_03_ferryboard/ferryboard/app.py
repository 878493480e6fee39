from aiohttp import web

from . import admin, boats, feeds
from .middlewares import remember_query


def make_app():
    app = web.Application(middlewares=[remember_query])
    app.router.add_get("/boats", boats.listing)
    app.router.add_get("/boats/{name}", boats.detail)
    app.router.add_post("/boats", boats.add)
    app.router.add_view("/board/{quay}", boats.Board)
    app.router.add_get("/feed", feeds.fetch)
    app.router.add_get("/feed/known", feeds.fetch_known)
    app.router.add_get("/go", feeds.go)
    app.router.add_get("/log/{day}", admin.day_log)
    app.router.add_post("/admin/run", admin.run)
    app.router.add_post("/admin/rule", admin.rule)
    app.router.add_post("/admin/state", admin.state)
    return app


if __name__ == "__main__":
    web.run_app(make_app())
