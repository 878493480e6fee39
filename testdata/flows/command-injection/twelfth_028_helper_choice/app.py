# safe: the helper gives the second, which is never empty
import asyncio

from flask import Flask, request

from lib import choose

app = Flask(__name__)


@app.route("/saddle")
def saddle():
    param = request.args.get("kettle", "")
    outcome = choose(param, "birch")
    async def work():
        process = await asyncio.create_subprocess_shell("nice make " + outcome)  # ok: command-injection
        return await process.wait()

    return {"code": asyncio.run(work())}
