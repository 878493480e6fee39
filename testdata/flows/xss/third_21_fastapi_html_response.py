# vulnerable: the parameter stands in an HTML response
from fastapi import FastAPI
from fastapi.responses import HTMLResponse

app = FastAPI()


@app.get("/box")
def box(size: str = 1):
    return HTMLResponse(f"<div class=box>{size}</div>")  # want: xss
