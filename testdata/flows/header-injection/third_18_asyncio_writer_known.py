# safe: the language is one of three constants
import asyncio
from urllib.parse import parse_qs, urlsplit

LANGUAGES = ("en", "de", "fr")


async def answer(reader, writer):
    line = (await reader.readline()).decode("latin-1").split()
    fields = parse_qs(urlsplit(line[1]).query)
    language = fields.get("language", ["en"])[0]
    if language not in LANGUAGES:
        language = "en"
    head = "HTTP/1.1 200 OK\r\nContent-Language: " + language + "\r\nContent-Length: 0\r\n\r\n"
    writer.write(head.encode("utf-8"))  # ok: header-injection
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(answer, "0.0.0.0", 8000)
    async with server:
        await server.serve_forever()


asyncio.run(main())
