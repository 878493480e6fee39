# vulnerable: model_copy sets whatever the body names without a check
from typing import Any, Dict

from pydantic import BaseModel

from fastapi import Body, FastAPI

app = FastAPI()


class Account(BaseModel):
    name: str = ""
    role: str = "reader"


ACCOUNTS = {1: Account()}


@app.patch("/accounts/{key}")
def change(key: int, changes: Dict[str, Any] = Body(...)):
    ACCOUNTS[key] = ACCOUNTS[key].model_copy(update=changes)  # want: mass-assignment
    return {"name": ACCOUNTS[key].name}
