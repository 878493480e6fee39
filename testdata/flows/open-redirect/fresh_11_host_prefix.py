# vulnerable: the own host without a slash can be continued
from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse

app = FastAPI()
SITE = "https://portal.example.net"


@app.get("/return")
async def back(request: Request):
    url = request.query_params.get("url", SITE)
    if not url.startswith(SITE):
        url = SITE
    return RedirectResponse(url)  # want: open-redirect
