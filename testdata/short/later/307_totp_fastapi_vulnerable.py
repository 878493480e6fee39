# vulnerable: CWE-307 (or 799, 287): codes can be tried without an end
import pyotp
from fastapi import FastAPI, Form, HTTPException, Request

from .users import current

app = FastAPI()


@app.post("/login/second")
async def verify_totp(request: Request, code: str = Form(...)):  # want: CWE-307
    """The second step of a login."""
    user = current(request)
    if not pyotp.TOTP(user.seed).verify(code):
        raise HTTPException(401)
    request.session["user"] = user.id
    return {"ok": True}
