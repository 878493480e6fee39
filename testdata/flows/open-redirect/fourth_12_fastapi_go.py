# safe: the link is found by its number in the list of the module
from fastapi import FastAPI, HTTPException
from fastapi.responses import RedirectResponse

app = FastAPI()
CLICKS = {}
LINKS = ["https://www.example.com/spring", "https://www.example.com/summer"]


@app.get("/go")
async def go(link: int, url: str = "", campaign: str = "none"):
    if not 0 <= link < len(LINKS):
        raise HTTPException(status_code=404, detail="unknown link " + url)
    CLICKS[campaign] = CLICKS.get(campaign, 0) + 1
    return RedirectResponse(LINKS[link], status_code=307)  # ok: open-redirect
