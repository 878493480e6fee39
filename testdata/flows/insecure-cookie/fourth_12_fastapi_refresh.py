# safe: the refresh token's secure flag is a constant comparison that is true
import secrets

from fastapi import FastAPI, Response

app = FastAPI()
STAGE = "production"


@app.post("/token")
async def token(response: Response):
    secure = STAGE == "production"
    response.set_cookie(  # ok: insecure-cookie
        "refresh_token", secrets.token_urlsafe(48), secure=secure, httponly=True, samesite="strict"
    )
    return {"expires": 900}
