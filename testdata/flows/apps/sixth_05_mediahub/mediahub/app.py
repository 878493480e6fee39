from aiohttp import ClientSession, web
from motor.motor_asyncio import AsyncIOMotorClient

from mediahub import handlers
from mediahub.middleware import tracing


async def resources(app):
    app["http"] = ClientSession()
    app["db"] = AsyncIOMotorClient("mongodb://db")["media"]
    yield
    await app["http"].close()


def build():
    app = web.Application(middlewares=[tracing])
    app.cleanup_ctx.append(resources)
    app.router.add_view("/media", handlers.MediaView)
    app.router.add_view("/users", handlers.UserView)
    app.router.add_get("/proxy", handlers.proxy)
    app.router.add_get("/mirror", handlers.mirror)
    app.router.add_get(r"/thumbs/{size:\d+}/{name}", handlers.thumb)
    app.router.add_get("/originals/{name}", handlers.original)
    app.router.add_post("/probe", handlers.probe)
    return app


if __name__ == "__main__":
    web.run_app(build())
