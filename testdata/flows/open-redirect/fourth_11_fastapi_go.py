# vulnerable: the substring check is passed by any address that mentions the domain
from fastapi import FastAPI, HTTPException
from fastapi.responses import RedirectResponse

app = FastAPI()
CLICKS = {}


@app.get("/go")
async def go(url: str, campaign: str = "none"):
    if "example.com" not in url:
        raise HTTPException(status_code=400, detail="foreign link")
    CLICKS[campaign] = CLICKS.get(campaign, 0) + 1
    return RedirectResponse(url, status_code=307)  # want: open-redirect
