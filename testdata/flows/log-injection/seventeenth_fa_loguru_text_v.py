# vulnerable: the text's line breaks reach the log
from fastapi import FastAPI, Request
from loguru import logger

app = FastAPI()


@app.get("/search")
async def search(request: Request):
    word = request.query_params.get("q", "")
    logger.info(f"search for {word}")  # want: log-injection
    return {"found": []}
