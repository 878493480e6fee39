# vulnerable: the body's address is a URL, but any
from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, HttpUrl

app = FastAPI()


class Choice(BaseModel):
    shop: HttpUrl
    quantity: int = 1


@app.post("/choose")
def choose(choice: Choice):
    return RedirectResponse(str(choice.shop), status_code=303)  # want: open-redirect
