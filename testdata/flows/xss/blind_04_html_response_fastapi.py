# vulnerable: HTMLResponse over joined list items from the query
from typing import List

from fastapi.responses import HTMLResponse
from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/tags", response_class=HTMLResponse)
def tags(tag: List[str] = Query(default=[])):
    items = "".join("<li>" + t + "</li>" for t in tag)
    return HTMLResponse("<ul>" + items + "</ul>")  # want: xss
