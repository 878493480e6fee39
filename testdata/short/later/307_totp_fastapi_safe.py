# safe: CWE-307 (or 799, 287): five in ten minutes
import pyotp
from fastapi import FastAPI, Form, HTTPException, Request

from slowapi import Limiter
from slowapi.util import get_remote_address

from .users import current

app = FastAPI()
limiter = Limiter(key_func=get_remote_address)


@app.post("/login/second")
@limiter.limit("5/10minutes")
async def verify_totp(request: Request, code: str = Form(...)):  # ok: CWE-307
    """The second step of a login."""
    user = current(request)
    if not pyotp.TOTP(user.seed).verify(code):
        raise HTTPException(401)
    request.session["user"] = user.id
    return {"ok": True}
