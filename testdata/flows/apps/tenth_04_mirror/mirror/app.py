from aiohttp import ClientSession, web

from .archives import Archives
from .handlers import Mirror
from .middleware import only_known_hosts, remember_target


async def session_context(app):
    app['http'] = ClientSession()
    yield
    await app['http'].close()


def make_app():
    app = web.Application(middlewares=[remember_target])
    app.cleanup_ctx.append(session_context)
    mirror, archives = Mirror(), Archives('/srv/mirror')
    app.router.add_get('/fetch', mirror.fetch)
    app.router.add_get('/fetch/{name}', mirror.fetch_named)
    app.router.add_get('/again', mirror.again)
    app.router.add_view('/git', mirror.git_view())
    app.router.add_post('/unpack', archives.unpack)
    app.router.add_post('/unpack-flat', archives.unpack_flat)
    app.router.add_post('/untar', archives.untar)
    app.router.add_post('/untar-filtered', archives.untar_filtered)
    sub = web.Application(middlewares=[only_known_hosts])
    sub.router.add_get('/fetch', mirror.fetch_checked)
    app.add_subapp('/checked', sub)
    return app
