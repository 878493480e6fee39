# safe: the subject of the match is a constant, the branch with the request's text cannot run
from fastapi import FastAPI

app = FastAPI()

MODE = "simple"


@app.get("/filter")
def apply_filter(expr: str):
    match MODE:
        case "simple":
            source = "n % 2 == 0"
        case _:
            source = expr
    numbers = [n for n in range(10) if eval(source, {"n": n})]  # ok: code-injection
    return {"numbers": numbers, "asked": expr}
