import httpx


class Fetcher:
    def __init__(self, timeout: float = 5.0):
        self.timeout = timeout

    async def head(self, url: str) -> dict:
        async with httpx.AsyncClient(timeout=self.timeout) as client:
            answer = await client.get(url)  # want: ssrf
        return {"status": answer.status_code, "type": answer.headers.get("content-type")}


async def partner_card(url: str) -> dict:
    async with httpx.AsyncClient(follow_redirects=False) as client:
        return (await client.get(url)).json()  # ok: ssrf
