# safe: the title formatted into the template is a constant of a tuple
from aiohttp import web
from jinja2 import Template

LAYOUT = "<title>{title}</title><p>{{{{ hits }}}} hits</p>"


async def search(request):
    title = request.query.get("title", "Search")
    template = Template(LAYOUT.format(title=title if title in ("Search", "Find") else "Search"), autoescape=True)  # ok: template-injection
    return web.Response(text=template.render(hits=3), content_type="text/html")


app = web.Application()
app.router.add_get("/search", search)
