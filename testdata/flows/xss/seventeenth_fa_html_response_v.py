# vulnerable: the route answers with HTML
from fastapi import FastAPI
from fastapi.responses import HTMLResponse, JSONResponse

app = FastAPI()


@app.get("/greet/{name}", response_class=HTMLResponse)
def greet(name: str):
    return f"<h1>Hello {name}</h1>"  # want: xss
