# vulnerable: the class of the response makes a page of the text
from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse

app = FastAPI()


def show(request, cls):
    name = request.query_params.get("name", "")
    return cls("<p>" + name + "</p>")  # want: xss


@app.get("/hello")
async def hello(request: Request):
    return show(request, HTMLResponse)
