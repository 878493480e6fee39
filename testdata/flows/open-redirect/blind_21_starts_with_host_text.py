# vulnerable: the prefix lacks the closing slash, "https://www.example.org.evil.test" passes
from fastapi.responses import RedirectResponse
from fastapi import FastAPI

app = FastAPI()

PREFIX = "https://www.example.org"


@app.get("/leave")
def leave(url: str):
    target = url if url.startswith(PREFIX) else "/"
    return RedirectResponse(url=target, status_code=303)  # want: open-redirect
