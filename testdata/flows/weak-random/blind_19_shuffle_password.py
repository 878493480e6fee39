# vulnerable: the letters of the new password are shuffled by random
import random
import string

from fastapi import FastAPI

app = FastAPI()


def new_password(length: int = 12) -> str:
    letters = list(string.ascii_letters + string.digits)
    random.shuffle(letters)  # want: weak-random
    return "".join(letters[:length])


@app.post("/accounts/reset")
def reset(name: str):
    return {"name": name, "password": new_password()}
