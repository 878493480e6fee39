# vulnerable: an access token without the secure flag
import jwt

from fastapi import FastAPI, Response

app = FastAPI()

KEY = "from-settings"


@app.post("/token")
def token(response: Response, user: str):
    access = jwt.encode({"sub": user}, KEY, algorithm="HS256")
    response.set_cookie(key="access_token", value=access, httponly=True, samesite="lax")  # want: insecure-cookie
    return {"ok": True}
