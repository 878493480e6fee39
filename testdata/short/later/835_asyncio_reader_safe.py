# safe: CWE-835 (or 400): empty data ends it
import asyncio


async def read_frame(reader):
    """Read until the end sign of a frame."""
    frame = b""
    while b"\x03" not in frame:
        chunk = await reader.read(256)
        if not chunk:
            raise ConnectionError("closed")
        frame = frame + chunk  # ok: CWE-835
    return frame


async def client(reader, writer):
    print(await read_frame(reader))
    writer.close()


async def main():
    server = await asyncio.start_server(client, "127.0.0.1", 8123)
    async with server:
        await server.serve_forever()


asyncio.run(main())
