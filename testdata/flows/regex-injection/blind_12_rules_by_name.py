# safe: each rule is looked up by its name
import re
from typing import List

from pydantic import BaseModel

from fastapi import FastAPI

app = FastAPI()

RULES = {"comma": ",", "blank": " ", "line": "\n"}


class Filter(BaseModel):
    rules: List[str]
    text: str


@app.post("/filter")
def apply(spec: Filter):
    expression = "|".join(RULES[r] for r in spec.rules if r in RULES)
    return {"parts": re.split(expression or ",", spec.text)}  # ok: regex-injection
