# safe: the rule is looked up in a table of operators
import operator

from fastapi import FastAPI, HTTPException, Request

app = FastAPI()
OPERATORS = {"lt": operator.lt, "gt": operator.gt}


class Rule:
    def __init__(self, name, bound):
        self.test = OPERATORS[name]
        self.bound = bound

    def __call__(self, row):
        return self.test(row["age"], self.bound)  # ok: code-injection


@app.post("/rules/try")
async def attempt(request: Request):
    body = await request.json()
    if body.get("op") not in OPERATORS:
        raise HTTPException(400)
    rule = Rule(body["op"], float(body["bound"]))
    return {"matches": [rule(row) for row in ({"age": 3}, {"age": 40})]}
