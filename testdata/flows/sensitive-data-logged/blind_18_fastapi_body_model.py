# vulnerable: the model with its password field is logged as a whole
import logging

from pydantic import BaseModel

from fastapi import FastAPI

app = FastAPI()

log = logging.getLogger("signup")


class Signup(BaseModel):
    name: str
    password: str


@app.post("/signup")
def signup(data: Signup):
    log.info("signup %r", data.model_dump())  # want: sensitive-data-logged
    return {"ok": True}
