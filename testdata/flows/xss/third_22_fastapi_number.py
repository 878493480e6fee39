# safe: the parameter is an integer
from fastapi import FastAPI
from fastapi.responses import HTMLResponse

app = FastAPI()


@app.get("/box")
def box(size: int = 1):
    return HTMLResponse(f"<div class=box>{size}</div>")  # ok: xss
