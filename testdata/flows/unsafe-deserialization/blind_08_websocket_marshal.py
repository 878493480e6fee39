# vulnerable: messages of the socket are read with dill
import asyncio

import dill
import websockets


async def worker(socket):
    async for message in socket:
        job = dill.loads(message)  # want: unsafe-deserialization
        await socket.send(str(job))


async def main():
    async with websockets.serve(worker, "0.0.0.0", 9000):
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main())
