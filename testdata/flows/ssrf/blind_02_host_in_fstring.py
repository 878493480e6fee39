# vulnerable: the host part is taken from the JSON body
import httpx

from fastapi import FastAPI

app = FastAPI()


@app.post("/ping")
async def ping(body: dict):
    host = body["host"]
    async with httpx.AsyncClient(timeout=3) as client:
        answer = await client.get(f"http://{host}/health")  # want: ssrf
    return {"status": answer.status_code}
