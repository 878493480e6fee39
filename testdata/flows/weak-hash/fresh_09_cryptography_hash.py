# vulnerable: the cryptography library's MD5 fingerprints a licence
from cryptography.hazmat.primitives import hashes
from fastapi import FastAPI, Request

app = FastAPI()


@app.post("/licence")
async def licence(request: Request):
    digest = hashes.Hash(hashes.MD5())  # want: weak-hash
    digest.update(b"licence-v1:")
    digest.update(await request.body())
    return {"licence_key": digest.finalize().hex()}
