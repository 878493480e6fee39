# vulnerable: the parameter is the target
from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get("/short")
def short(to: str):
    return RedirectResponse(to)  # want: open-redirect
