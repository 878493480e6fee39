# vulnerable: the second result
import asyncio
import code

from flask import Flask, request

app = Flask(__name__)


@app.route("/shovel", methods=["POST"])
def shovel():
    entered = (request.get_json(silent=True) or {}).get("needle", "")
    async def same(text):
        await asyncio.sleep(0)
        return text

    async def both():
        return await asyncio.gather(same("sorrel"), same(entered))

    final = asyncio.run(both())[1]
    shell = code.InteractiveInterpreter()
    shell.runsource(final)  # want: code-injection
    return {"done": True}
