# vulnerable: alternatives that match the same letters are repeated
import re

from fastapi import FastAPI, Header

app = FastAPI()
PRODUCT = re.compile(r"^([a-z]|[a-z0-9])*/\d+$")


@app.get("/agent")
def agent(user_agent: str = Header("")):
    found = PRODUCT.match(user_agent)  # want: redos
    return {"known": found is not None}
