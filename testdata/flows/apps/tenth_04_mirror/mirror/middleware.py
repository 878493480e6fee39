from aiohttp import web
from yarl import URL

KNOWN = {'files.example.org', 'mirror.example.org'}


@web.middleware
async def remember_target(request, handler):
    request['target'] = request.query.get('target', 'https://files.example.org/')
    return await handler(request)


@web.middleware
async def only_known_hosts(request, handler):
    url = URL(request.query.get('url', ''))
    if url.scheme != 'https' or url.host not in KNOWN:
        raise web.HTTPBadRequest()
    request['checked'] = url
    return await handler(request)
