# safe: FastAPI refuses sizes over 4096

from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/padding")
def padding(size: int = Query(16, ge=1, le=4096)):
    buffer = bytearray(size)  # ok: resource-exhaustion
    return {"length": len(buffer)}
