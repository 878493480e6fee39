# vulnerable: an empty __builtins__ is no sandbox
from fastapi import FastAPI

app = FastAPI()


def evaluate(expression: str, names: dict):
    scope = {"__builtins__": {}}
    scope.update(names)
    return eval(expression, scope)  # want: code-injection


@app.get("/filter")
def apply_filter(expr: str):
    numbers = [n for n in range(10) if evaluate(expr, {"n": n})]
    return {"numbers": numbers}
