# safe: HMAC with SHA-512 checks the webhook
import hashlib
import hmac


from fastapi import FastAPI, HTTPException, Request

app = FastAPI()

KEY = b"from-settings"


@app.post("/hook")
async def hook(request: Request):
    body = await request.body()
    expected = hmac.new(KEY, body, hashlib.sha512).hexdigest()  # ok: weak-hash
    if not hmac.compare_digest(expected, request.headers.get("x-signature", "")):
        raise HTTPException(status_code=403)
    return {"ok": True}
