from fastapi import FastAPI, Request

from audit import Audit

app = FastAPI()


@app.get("/items/{item}")
async def item(item: str, request: Request):
    with Audit(request.headers.get("x-actor", "nobody")) as audit:
        audit.note("read", item)
    return {"item": item}
