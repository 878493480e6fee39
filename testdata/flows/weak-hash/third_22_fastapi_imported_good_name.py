# safe: the imported name is that of BLAKE2
from hashlib import blake2b as digest_of

from fastapi import FastAPI, Form
from store import keep_token

app = FastAPI()


@app.post("/token")
def token(value: str = Form(...)):
    keep_token(digest_of(value.encode("utf-8")).hexdigest())  # ok: weak-hash
    return {"ok": True}
