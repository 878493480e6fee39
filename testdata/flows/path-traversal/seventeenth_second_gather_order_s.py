# safe: the result at that place is of another
import asyncio

from flask import Flask, request

app = Flask(__name__)


async def echo(text):
    await asyncio.sleep(0)
    return text


async def both(one, two):
    return await asyncio.gather(echo(one), echo(two))


@app.route("/bench/52")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    done = asyncio.run(both("fixed", param))
    bar = done[0]
    with open("/srv/bench/" + bar) as source:  # ok: path-traversal
        return {"text": source.read()}
