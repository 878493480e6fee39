# safe: the path parameter is one of two literals
from typing import Literal

from services import AccountService
from fastapi import FastAPI

app = FastAPI()

service = AccountService()


@app.post("/account/{action}")
def run(action: Literal["refresh", "close"]):
    method = getattr(service, action)  # ok: unsafe-reflection
    return {"result": str(method())}
