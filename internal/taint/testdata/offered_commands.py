# Functions that are named for running what they are told: whoever may ask for that may run anything, so who may ask is what counts.
import asyncio
import subprocess

from fastapi import Body, FastAPI, Request, WebSocket

app = FastAPI()


@app.post("/tools/run_shell_command")
async def run_shell_command(command: str = Body(..., embed=True)):
    await asyncio.create_subprocess_shell(command)  # flow: command-injection medium


class Handler:
    async def run_command(self, command):
        await asyncio.create_subprocess_shell(command)  # flow: command-injection medium

    async def run_other_command(self, name):
        await asyncio.create_subprocess_shell("show " + name)  # flow: command-injection critical


handler = Handler()


@app.websocket("/ws")
async def listen(socket: WebSocket):
    params = await socket.receive_json()
    await handler.run_command(params["words"])
    await handler.run_other_command(params["name"])


@app.post("/print")
async def show(request: Request):
    form = await request.form()
    subprocess.run(form["printer"], shell=True)  # flow: command-injection critical
