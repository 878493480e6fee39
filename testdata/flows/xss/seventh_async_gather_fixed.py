# safe: async gather fixed
import asyncio
from flask import Flask, request

app = Flask(__name__)

async def echo(v):
    await asyncio.sleep(0)
    return v
@app.get("/ga")
def ga():
    async def both():
        return await asyncio.gather(echo("fixed"), echo(request.args.get("v", "")))
    a, b = asyncio.run(both())
    return f"<p>{a}</p>"  # ok: xss
