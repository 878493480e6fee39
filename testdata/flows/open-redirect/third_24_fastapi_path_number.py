# safe: the parameter is a number in the target's path
from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get("/short")
def short(to: int):
    return RedirectResponse(f"/articles/{to}")  # ok: open-redirect
