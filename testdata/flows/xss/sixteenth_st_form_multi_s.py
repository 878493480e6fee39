# safe: the value of the form's pair is escaped on the way into the list
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
        rows.append(f"<td>{html.escape(value)}</td>")
    return HTMLResponse("<table>" + "".join(rows) + "</table>")  # ok: xss


app = Starlette(routes=[Route("/guests", guests, methods=["POST"])])
