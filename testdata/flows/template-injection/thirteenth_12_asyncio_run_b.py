# safe: the coroutine awaited returns a constant
import asyncio

from flask import Flask, request
from jinja2 import Template

app = Flask(__name__)


async def fetch(text):
    await asyncio.sleep(0)
    return text


async def both(text):
    first, second = await asyncio.gather(fetch(text), fetch("plain"))
    return second


@app.route("/case093", methods=["POST"])
def page():
    user_input = request.stream.read().decode("utf-8")
    final = asyncio.run(both(user_input))

    return Template(final).render(name="guest")  # ok: template-injection
