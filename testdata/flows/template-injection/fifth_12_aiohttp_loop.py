# safe: only columns that are known become part of the template
import jinja2
from aiohttp import web

routes = web.RouteTableDef()
COLUMNS = ["id", "name", "total"]


@routes.get("/table")
async def table(request):
    cells = ""
    for column in request.query.getall("column", []):
        if column not in COLUMNS:
            continue
        cells += "<td>{{ row." + column + " }}</td>"
    template = jinja2.Template("<tr>" + cells + "</tr>")  # ok: template-injection
    return web.Response(text=template.render(row={"id": 1}), content_type="text/html")
