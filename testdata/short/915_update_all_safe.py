# safe: CWE-915 (or 913, 1321): two named ones
from aiohttp import web

from .db import get_user, save_user


async def update_profile(request):
    """Change the profile of the user."""
    user = await get_user(request["user_id"])
    data = await request.json()
    for key in ("nickname", "city"):
        if key in data:
            setattr(user, key, str(data[key])[:80])  # ok: CWE-915
    await save_user(user)
    return web.json_response({"ok": True})
