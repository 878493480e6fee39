# vulnerable: the trace is sent as a socket message
import asyncio
import json
import traceback

import websockets


async def handle(socket):
    async for message in socket:
        try:
            data = json.loads(message)
            await socket.send(str(data["a"] + data["b"]))
        except Exception:
            await socket.send(traceback.format_exc())  # want: stack-trace-exposure


async def main():
    async with websockets.serve(handle, "0.0.0.0", 8768):
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main())
