# vulnerable: each message of the socket is executed
import asyncio
import contextlib
import io

import websockets


async def console(socket):
    state = {}
    async for message in socket:
        buffer = io.StringIO()
        with contextlib.redirect_stdout(buffer):
            exec(message, state)  # want: code-injection
        await socket.send(buffer.getvalue())


async def main():
    async with websockets.serve(console, "0.0.0.0", 8765):
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main())
