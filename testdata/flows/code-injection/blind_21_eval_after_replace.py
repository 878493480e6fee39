# vulnerable: removing "import" leaves many ways to call things

from fastapi import FastAPI, Query

app = FastAPI()


def tame(text: str) -> str:
    return text.replace("import", "").replace("os", "")


@app.get("/eval")
def compute(text: str = Query("1")):
    return {"value": str(eval(tame(text)))}  # want: code-injection
