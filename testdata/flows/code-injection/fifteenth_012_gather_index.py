# vulnerable: the text's coroutine is the first
import asyncio

from flask import Flask, request


async def echo(value):
    await asyncio.sleep(0)
    return value


async def both(value):
    return await asyncio.gather(echo(value), echo("other"))


def create_app():
    app = Flask(__name__)

    @app.route("/check")
    def pull():
        param = request.environ.get("HTTP_X_BRANCH", "")
        bar = asyncio.run(both(param))[0]
        result = eval(bar)  # want: code-injection
        return str(result)

    return app
