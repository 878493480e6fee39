import logging

from aiohttp import web

from . import repos

log = logging.getLogger('mirror')
NAMED = {'kernel': 'https://files.example.org/kernel', 'docs': 'https://files.example.org/docs'}


class Mirror:
    async def fetch(self, request):
        url = request.rel_url.query['url']
        async with request.app['http'].get(url) as answer:  # want: ssrf
            return web.Response(body=await answer.read(), content_type='application/octet-stream')

    async def fetch_named(self, request):
        name = request.match_info['name']
        if name not in NAMED:
            raise web.HTTPNotFound()
        async with request.app['http'].get(NAMED[name]) as answer:  # ok: ssrf
            return web.Response(body=await answer.read(), content_type='application/octet-stream')

    async def again(self, request):
        async with request.app['http'].head(request['target']) as answer:  # want: ssrf
            return web.json_response({'status': answer.status})

    async def fetch_checked(self, request):
        async with request.app['http'].get(request['checked']) as answer:  # ok: ssrf
            return web.Response(body=await answer.read(), content_type='application/octet-stream')

    def git_view(self):
        class GitView(web.View):
            async def get(self):
                name = self.request.query.get('name', 'main')
                log.info('show %r', name)  # ok: log-injection
                code = await repos.show(name)
                await repos.log_of(name)
                headers = {'X-Branch': name}
                return web.Response(text=str(code), headers=headers)  # want: header-injection

            async def post(self):
                data = await self.request.post()
                log.info('clone {}'.format(data['address']))  # want: log-injection
                await repos.tags(data['address'])
                out = await repos.clone(data['address'])
                headers = {'X-Size': str(len(out)), 'X-Kind': 'clone'}
                return web.Response(text=str(len(out)), headers=headers)  # ok: header-injection

            async def put(self):
                code = await repos.branch((await self.request.json())['branch'])
                return web.json_response(code)

        return GitView
