# vulnerable: a buffer of the wanted size is allocated
from fastapi import FastAPI

app = FastAPI()


@app.get("/padding")
def padding(size: int):
    buffer = bytearray(size)  # want: resource-exhaustion
    return {"length": len(buffer)}
