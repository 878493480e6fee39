# vulnerable: each socket message is an XML document for the expanding parser
import asyncio

import websockets
from lxml import etree

PARSER = etree.XMLParser(resolve_entities=True, load_dtd=True)


async def receive(socket):
    async for message in socket:
        root = etree.fromstring(message.encode(), parser=PARSER)  # want: xxe
        await socket.send(root.text or "")


async def main():
    async with websockets.serve(receive, "0.0.0.0", 8766):
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main())
