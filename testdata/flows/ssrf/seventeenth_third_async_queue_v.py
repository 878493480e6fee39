# vulnerable: what the queue gives second is what was sent
import asyncio
import requests

from flask import Flask, request

app = Flask(__name__)


async def pump(text):
    waiting = asyncio.Queue()
    await waiting.put("fixed")
    await waiting.put(text)
    first = await waiting.get()
    second = await waiting.get()
    return second


@app.route("/bench/33", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    bar = asyncio.run(pump(param))
    return {"text": requests.get(bar, timeout=3).text}  # want: ssrf
