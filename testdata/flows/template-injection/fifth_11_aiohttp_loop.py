# vulnerable: the last column of the query's list becomes part of the template
import jinja2
from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/table")
async def table(request):
    cells = ""
    for column in request.query.getall("column", []):
        cells += "<td>{{ row." + column + " }}</td>"
    template = jinja2.Template("<tr>" + cells + "</tr>")  # want: template-injection
    return web.Response(text=template.render(row={"id": 1}), content_type="text/html")
