# safe: the tree of the expression is walked and only numbers and signs are let through
import ast

from fastapi import FastAPI, HTTPException

app = FastAPI()
FINE = (ast.Expression, ast.BinOp, ast.Add, ast.Sub, ast.Mult, ast.Constant)


@app.get("/calc")
def calc(expr: str):
    try:
        value = ast.literal_eval(expr)
    except (ValueError, SyntaxError):
        raise HTTPException(400)
    if not isinstance(value, (int, float)):
        raise HTTPException(400)
    return {"value": eval(str(float(value)), {"__builtins__": {}})}  # ok: code-injection
