# safe: the expanding parser reads a constant, the messages are JSON
import asyncio
import json

import websockets
from lxml import etree

PARSER = etree.XMLParser(resolve_entities=True)
GREETING = "<greeting>hello</greeting>"


async def receive(socket):
    async for message in socket:
        name = json.loads(message)["name"]
        root = etree.fromstring(GREETING, parser=PARSER)  # ok: xxe
        await socket.send(root.text + " " + name)


async def main():
    async with websockets.serve(receive, "0.0.0.0", 8766):
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main())
