# safe: the route answers with JSON, which is the default
from fastapi import FastAPI
from fastapi.responses import HTMLResponse, JSONResponse

app = FastAPI()


@app.get("/greet/{name}", response_class=JSONResponse)
def greet(name: str):
    return f"<h1>Hello {name}</h1>"  # ok: xss
