# vulnerable: CWE-915 (or 913, 1321): all fields of a body are set on the object
from aiohttp import web

from .db import get_user, save_user


async def update_profile(request):
    """Change the profile of the user."""
    user = await get_user(request["user_id"])
    data = await request.json()
    for key, value in data.items():
        setattr(user, key, value)  # want: CWE-915
    await save_user(user)
    return web.json_response({"ok": True})
