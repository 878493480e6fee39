# vulnerable: empty builtins do not keep objects' attributes away
import ast

from fastapi import FastAPI, HTTPException

app = FastAPI()
FINE = (ast.Expression, ast.BinOp, ast.Add, ast.Sub, ast.Mult, ast.Constant)


@app.get("/calc")
def calc(expr: str):
    if len(expr) > 200:
        raise HTTPException(400)
    return {"value": eval(expr, {"__builtins__": {}})}  # want: code-injection
