# vulnerable: the coroutine returns the parameter
import asyncio
from flask import Flask, current_app, request

app = Flask(__name__)


async def later(value):
    await asyncio.sleep(0)
    return value


async def both(a, b):
    return await asyncio.gather(later(a), later(b))


def plants():
    given = request.environ.get("HTTP_X_SHOP_REF", "")
    resolved = asyncio.run(both("Hello", given))[1]
    page = current_app.jinja_env.from_string("Welcome %s" % resolved)  # want: template-injection
    return page.render()


app.add_url_rule("/plants", "plants", plants, methods=["GET"])
