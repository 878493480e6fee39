# vulnerable: the name asked for is any expression
from quart import Quart, request

app = Quart(__name__)
RATES = {"eur": 1.0, "usd": 1.08}


@app.route("/rate")
async def rate():
    values = await request.form
    name = values.get("name", "eur")
    if not name:
        name = "eur"
    return {"rate": eval(name, dict(RATES))}  # want: code-injection
