# safe: the query is quoted again before it is written
import asyncio
from urllib.parse import quote_plus, unquote_plus


async def serve(reader, writer):
    line = (await reader.readline()).decode("latin-1")
    _, _, query = line.split(" ")[1].partition("?")
    head = "HTTP/1.1 200 OK\r\nX-Query: %s\r\n\r\n" % quote_plus(unquote_plus(query))
    writer.write(head.encode("latin-1"))  # ok: header-injection
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "0.0.0.0", 8080)
    async with server:
        await server.serve_forever()
