# vulnerable: the host name may be anywhere in the address
from fastapi.responses import RedirectResponse
from fastapi import FastAPI

app = FastAPI()


def ours(address: str) -> bool:
    return "example.org" in address


@app.get("/out")
def out(address: str):
    if ours(address):
        return RedirectResponse(address)  # want: open-redirect
    return {"error": "address"}
