# safe: the class view writes the query's word as text that is no page
from aiohttp import web


class Search(web.View):
    @property
    def word(self):
        return self.request.rel_url.query.get("q", "")

    async def get(self):
        body = "<h1>Results for %s</h1>" % self.word
        return web.Response(text=body, content_type="text/plain")  # ok: xss


app = web.Application()
app.router.add_view("/search", Search)
