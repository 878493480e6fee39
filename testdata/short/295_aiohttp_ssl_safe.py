# safe: CWE-295 (or 297): it is
import asyncio

import aiohttp


async def send_reading(value):
    """Send a reading to the collector."""
    connector = aiohttp.TCPConnector(limit=4)  # ok: CWE-295
    async with aiohttp.ClientSession(connector=connector) as session:
        async with session.post("https://collector.example/readings", json={"value": value}) as answer:
            return answer.status


if __name__ == "__main__":
    print(asyncio.run(send_reading(21.5)))
