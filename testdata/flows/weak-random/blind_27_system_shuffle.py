# safe: the shuffling generator is SystemRandom
import string
from random import SystemRandom

from fastapi import FastAPI

app = FastAPI()


def new_password(length: int = 16) -> str:
    letters = list(string.ascii_letters + string.digits)
    SystemRandom().shuffle(letters)  # ok: weak-random
    return "".join(letters[:length])


@app.post("/accounts/reset")
def reset(name: str):
    return {"name": name, "password": new_password()}
