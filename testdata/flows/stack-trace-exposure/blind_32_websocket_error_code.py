# safe: an error code is sent
import asyncio
import json
import logging

import websockets


async def handle(socket):
    async for message in socket:
        try:
            data = json.loads(message)
            await socket.send(str(data["a"] + data["b"]))
        except Exception:
            logging.exception("frame")
            await socket.send("error 4001")  # ok: stack-trace-exposure


async def main():
    async with websockets.serve(handle, "0.0.0.0", 8768):
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main())
