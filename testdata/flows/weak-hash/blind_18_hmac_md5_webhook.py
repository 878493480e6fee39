# vulnerable: the webhook's signature is checked with MD5 over key and body
import hashlib
import hmac


from fastapi import FastAPI, HTTPException, Request

app = FastAPI()

KEY = b"from-settings"


@app.post("/hook")
async def hook(request: Request):
    body = await request.body()
    expected = hashlib.md5(KEY + body).hexdigest()  # want: weak-hash
    if not hmac.compare_digest(expected, request.headers.get("x-signature", "")):
        raise HTTPException(status_code=403)
    return {"ok": True}
