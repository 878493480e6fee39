# vulnerable: the imported name is MD5's
from hashlib import md5 as digest_of

from fastapi import FastAPI, Form
from store import keep_token

app = FastAPI()


@app.post("/token")
def token(value: str = Form(...)):
    keep_token(digest_of(value.encode("utf-8")).hexdigest())  # want: weak-hash
    return {"ok": True}
