# safe: only the number of the body is part of the address
from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, HttpUrl

app = FastAPI()


class Choice(BaseModel):
    shop: HttpUrl
    quantity: int = 1


@app.post("/choose")
def choose(choice: Choice):
    return RedirectResponse(f"/basket?quantity={choice.quantity}", status_code=303)  # ok: open-redirect
