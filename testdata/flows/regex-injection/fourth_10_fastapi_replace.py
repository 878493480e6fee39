# safe: the pattern is constant, the body's texts are only searched and inserted
import re

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
PLACE = r"\{\{[a-z]{1,20}\}\}"


class Replacement(BaseModel):
    find: str
    by: str
    text: str


@app.post("/replace")
async def replace(order: Replacement):
    count = order.text.count(order.find) if order.find else 0
    text = re.sub(PLACE, lambda match: order.by, order.text[:10000])  # ok: regex-injection
    return {"text": text, "count": count}
