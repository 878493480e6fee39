# vulnerable: the compiled rule of the body is evaluated later
from fastapi import FastAPI, Request

app = FastAPI()


class Rule:
    def __init__(self, source):
        self.code = compile(source, "<rule>", "eval")  # want: code-injection

    def __call__(self, row):
        return bool(eval(self.code, {"row": row}))  # want: code-injection


@app.post("/rules/try")
async def attempt(request: Request):
    body = await request.json()
    rule = Rule(body["rule"])
    return {"matches": [rule(row) for row in ({"age": 3}, {"age": 40})]}
