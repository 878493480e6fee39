import asyncio
import shlex

from quart import Blueprint, current_app, request, stream_with_context

glaze = Blueprint("glaze", __name__)


async def mix(recipe):
    process = await asyncio.create_subprocess_shell("mixer " + recipe)  # want: command-injection
    await process.wait()


async def mix_quoted(recipe):
    process = await asyncio.create_subprocess_shell("mixer -- " + shlex.quote(recipe))  # ok: command-injection
    await process.wait()


@glaze.post("/mix")
async def start():
    body = await request.get_data(as_text=True)
    current_app.add_background_task(mix, body)
    current_app.add_background_task(mix_quoted, body)
    return {}, 202


@glaze.get("/stream")
async def stream():
    @stream_with_context
    async def parts():
        yield "<ul>"
        yield f"<li>{request.args['name']}</li>"
        yield "</ul>"

    return parts(), 200, {"Content-Type": "text/html"}  # want: xss
