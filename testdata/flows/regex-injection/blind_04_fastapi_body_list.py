# vulnerable: rules from the body are joined with a bar
import re
from typing import List

from pydantic import BaseModel

from fastapi import FastAPI

app = FastAPI()


class Filter(BaseModel):
    rules: List[str]
    text: str


@app.post("/filter")
def apply(spec: Filter):
    expression = "|".join(spec.rules)
    return {"parts": re.split(expression, spec.text)}  # want: regex-injection
