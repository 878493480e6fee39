# safe: the message picks a job of the table
import asyncio
import json

import jobs
import websockets

JOBS = {"clean": jobs.clean, "index": jobs.index}


async def handle(socket):
    async for message in socket:
        request = json.loads(message)
        func = JOBS.get(request["job"])
        if func is not None:
            await socket.send(str(func()))  # ok: unsafe-reflection


async def main():
    async with websockets.serve(handle, "0.0.0.0", 8767):
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main())
