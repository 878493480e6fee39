# safe: alternatives that match different letters are repeated
import re

from fastapi import FastAPI, Header

app = FastAPI()
PRODUCT = re.compile(r"^([a-z]|[0-9])*/\d+$")


@app.get("/agent")
def agent(user_agent: str = Header("")):
    found = PRODUCT.match(user_agent)  # ok: redos
    return {"known": found is not None}
