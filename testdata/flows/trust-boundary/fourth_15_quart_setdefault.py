# vulnerable: the entry that is missing is filled from the query
from quart import Quart, request, session

app = Quart(__name__)


async def values():
    return {**request.args, **(await request.form)}


@app.route("/discount", methods=["GET", "POST"])
async def discount():
    given = await values()
    session.setdefault("discount", given.get("code", ""))  # want: trust-boundary
    return {"applied": True}
