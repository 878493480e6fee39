# safe: the parts are written below numbers
import shutil
from pathlib import Path

from aiohttp import web

INBOX = Path("/srv/inbox")


async def receive(request):
    form = await request.post()
    written = []
    for number, (field, part) in enumerate(form.items()):
        if isinstance(part, web.FileField):
            target = INBOX.joinpath(f"part-{number:04d}.bin")
            with target.open("wb") as file:  # ok: path-traversal
                shutil.copyfileobj(part.file, file)
            written.append(field)
    return web.json_response(written)


app = web.Application()
app.router.add_post("/inbox", receive)
