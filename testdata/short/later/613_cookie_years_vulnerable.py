# vulnerable: CWE-613 (or 539, 565, 614): a token is kept by the browser for twenty years
import datetime

from fastapi import FastAPI, Form, HTTPException, Response

from .accounts import issue, verify

app = FastAPI()


@app.post("/login")
def login(response: Response, name: str = Form(...), password: str = Form(...)):
    """Log in."""
    if not verify(name, password):
        raise HTTPException(401)
    lifetime = datetime.timedelta(days=7300)
    response.set_cookie("login_token", issue(name), max_age=int(lifetime.total_seconds()), httponly=True, secure=True, samesite="lax")  # want: CWE-613
    return {"ok": True}
