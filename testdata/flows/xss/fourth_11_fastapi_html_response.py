# vulnerable: the query's value is formatted into an HTML response
from fastapi import FastAPI
from fastapi.responses import HTMLResponse

app = FastAPI()
BANNER = "<p class='banner'>Last visit: {last}</p>"


@app.get("/", response_class=HTMLResponse)
async def home(last_visit: str = "never", wide: bool = False):
    width = 120 if wide else 80
    body = BANNER.format(last=last_visit)
    return HTMLResponse(f"<body style='width:{width}ch'>{body}</body>")  # want: xss
