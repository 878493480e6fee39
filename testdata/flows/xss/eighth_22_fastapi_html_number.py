# safe: the path parameter is a number
from fastapi import FastAPI
from fastapi.responses import HTMLResponse

app = FastAPI()
TITLES = {"a": "First", "b": "Second"}


@app.get("/chapter/{key}", response_class=HTMLResponse)
def chapter(key: int):
    title = TITLES.get(key, f"no chapter {key}")
    return HTMLResponse(content=f"<h2>{title}</h2>")  # ok: xss
