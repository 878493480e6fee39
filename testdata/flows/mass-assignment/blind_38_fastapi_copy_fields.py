# safe: the update is the dump of a schema with one field
from pydantic import BaseModel

from fastapi import FastAPI

app = FastAPI()


class Account(BaseModel):
    name: str = ""
    role: str = "reader"


class Changes(BaseModel):
    name: str


ACCOUNTS = {1: Account()}


@app.patch("/accounts/{key}")
def change(key: int, changes: Changes):
    ACCOUNTS[key] = ACCOUNTS[key].model_copy(update=changes.model_dump())  # ok: mass-assignment
    return {"name": ACCOUNTS[key].name}
