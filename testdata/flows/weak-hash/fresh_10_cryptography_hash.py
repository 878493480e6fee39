# safe: the cryptography library's SHA-256
from cryptography.hazmat.primitives import hashes
from fastapi import FastAPI, Request

app = FastAPI()


@app.post("/licence")
async def licence(request: Request):
    digest = hashes.Hash(hashes.SHA256())  # ok: weak-hash
    digest.update(b"licence-v1:")
    digest.update(await request.body())
    return {"licence_key": digest.finalize().hex()}
