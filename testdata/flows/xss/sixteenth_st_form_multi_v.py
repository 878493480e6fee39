# vulnerable: the value of the form's pair goes into the page
import html

from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route


async def guests(request):
    form = await request.form()
    rows = []
    for key, value in form.multi_items():
        if key != "guest":
            continue
        rows.append(f"<td>{value}</td>")
    return HTMLResponse("<table>" + "".join(rows) + "</table>")  # want: xss


app = Starlette(routes=[Route("/guests", guests, methods=["POST"])])
