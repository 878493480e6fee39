# safe: the query's value is parsed as a date and printed from it
import datetime

from fastapi import FastAPI
from fastapi.responses import HTMLResponse

app = FastAPI()
BANNER = "<p class='banner'>Last visit: {last}</p>"


def day(text):
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        return "never"


@app.get("/", response_class=HTMLResponse)
async def home(last_visit: str = "never", wide: bool = False):
    width = 120 if wide else 80
    body = BANNER.format(last=day(last_visit))
    return HTMLResponse(f"<body style='width:{width}ch'>{body}</body>")  # ok: xss
