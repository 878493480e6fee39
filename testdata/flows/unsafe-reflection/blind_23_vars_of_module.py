# vulnerable: vars() of a module is indexed by the websocket's message
import asyncio
import json

import jobs
import websockets


async def handle(socket):
    async for message in socket:
        request = json.loads(message)
        await socket.send(str(vars(jobs)[request["job"]]()))  # want: unsafe-reflection


async def main():
    async with websockets.serve(handle, "0.0.0.0", 8767):
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main())
