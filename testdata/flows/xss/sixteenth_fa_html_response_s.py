# safe: the class of the response makes JSON of the text
from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse

app = FastAPI()


def show(request, cls):
    name = request.query_params.get("name", "")
    return cls("<p>" + name + "</p>")  # ok: xss


@app.get("/hello")
async def hello(request: Request):
    return show(request, JSONResponse)
