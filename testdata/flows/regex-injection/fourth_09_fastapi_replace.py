# vulnerable: what is replaced is a pattern of the body
import re

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Replacement(BaseModel):
    find: str
    by: str
    text: str


@app.post("/replace")
async def replace(order: Replacement):
    count = 0
    text, count = re.subn(order.find, lambda match: order.by, order.text[:10000])  # want: regex-injection
    return {"text": text, "count": count}
