# vulnerable: the title of the query is formatted into the template
from aiohttp import web
from jinja2 import Template

LAYOUT = "<title>{title}</title><p>{{{{ hits }}}} hits</p>"


async def search(request):
    title = request.query.get("title", "Search")
    template = Template(LAYOUT.format(title=title), autoescape=True)  # want: template-injection
    return web.Response(text=template.render(hits=3), content_type="text/html")


app = web.Application()
app.router.add_get("/search", search)
