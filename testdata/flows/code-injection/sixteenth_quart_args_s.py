# safe: the name asked for must be an identifier of the table
from quart import Quart, request

app = Quart(__name__)
RATES = {"eur": 1.0, "usd": 1.08}


@app.route("/rate")
async def rate():
    values = await request.form
    name = values.get("name", "eur")
    if name not in RATES:
        name = "eur"
    return {"rate": eval(name, dict(RATES))}  # ok: code-injection
