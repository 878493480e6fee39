# safe: the declared pattern leaves a short name, which stands in front of a fixed domain
from typing import Annotated

import httpx
from litestar import Litestar, get
from litestar.params import Parameter


@get("/status")
async def status(upstream: Annotated[str, Parameter(header="X-Upstream", pattern="^[a-z]{1,12}$")]) -> dict[str, int]:
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"http://{upstream}.example.net/status")  # ok: ssrf
    return {"code": answer.status_code}


app = Litestar([status])
