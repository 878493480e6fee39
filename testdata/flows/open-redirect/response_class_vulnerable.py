# vulnerable: the route's response class makes a redirect of the text that is returned
from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get("/go", response_class=RedirectResponse)
def go(to: str):
    return to  # want: open-redirect
