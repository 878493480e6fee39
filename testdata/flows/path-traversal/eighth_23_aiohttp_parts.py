# vulnerable: the parts of a multipart body are written below names that the client chose
import shutil
from pathlib import Path

from aiohttp import web

INBOX = Path("/srv/inbox")


async def receive(request):
    form = await request.post()
    written = []
    for field, part in form.items():
        if isinstance(part, web.FileField):
            target = INBOX.joinpath(field, part.filename)
            with target.open("wb") as file:  # want: path-traversal
                shutil.copyfileobj(part.file, file)
            written.append(field)
    return web.json_response(written)


app = web.Application()
app.router.add_post("/inbox", receive)
