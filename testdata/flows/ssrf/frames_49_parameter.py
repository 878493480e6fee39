# vulnerable: a header of the client is the host that is asked
from typing import Annotated

import httpx
from litestar import Litestar, get
from litestar.params import Parameter


@get("/status")
async def status(upstream: Annotated[str, Parameter(header="X-Upstream", max_length=60)]) -> dict[str, int]:
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"http://{upstream}/status")  # want: ssrf
    return {"code": answer.status_code}


app = Litestar([status])
