# safe: the entry that is missing is filled with a fresh token
import secrets

from quart import Quart, request, session

app = Quart(__name__)


async def values():
    return {**request.args, **(await request.form)}


@app.route("/discount", methods=["GET", "POST"])
async def discount():
    given = await values()
    session.setdefault("csrf", secrets.token_urlsafe(16))  # ok: trust-boundary
    return {"applied": False, "fields": len(given)}
