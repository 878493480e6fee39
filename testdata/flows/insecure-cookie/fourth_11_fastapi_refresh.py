# vulnerable: the refresh token's secure flag is a constant comparison that is false
import secrets

from fastapi import FastAPI, Response

app = FastAPI()
STAGE = "test"


@app.post("/token")
async def token(response: Response):
    secure = STAGE == "production"
    response.set_cookie("refresh_token", secrets.token_urlsafe(48), secure=secure, httponly=True)  # want: insecure-cookie
    return {"expires": 900}
