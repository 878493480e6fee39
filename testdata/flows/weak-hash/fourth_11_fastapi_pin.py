# vulnerable: the card's PIN is compared as an MD5 that a loop repeats
import hashlib
import secrets

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI()
PINS = {"4711": "5f4dcc3b5aa765d61d8327deb882cf99"}


class Attempt(BaseModel):
    card: str
    pin: str


def stretched(pin, rounds=10):
    value = pin.encode()
    for _ in range(rounds):
        value = hashlib.new("MD5", value).digest()  # want: weak-hash
    return value.hex()


@app.post("/unlock")
def unlock(attempt: Attempt):
    if not secrets.compare_digest(PINS.get(attempt.card, ""), stretched(attempt.pin)):
        raise HTTPException(status_code=403)
    return {"open": True}
