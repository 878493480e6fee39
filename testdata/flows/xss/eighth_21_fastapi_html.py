# vulnerable: the HTML response holds the path parameter
from fastapi import FastAPI
from fastapi.responses import HTMLResponse

app = FastAPI()
TITLES = {"a": "First", "b": "Second"}


@app.get("/chapter/{key}", response_class=HTMLResponse)
def chapter(key: str):
    title = TITLES.get(key, f"no chapter {key}")
    return HTMLResponse(content=f"<h2>{title}</h2>")  # want: xss
