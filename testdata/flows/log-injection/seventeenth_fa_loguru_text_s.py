# safe: the text's line breaks are taken out
from fastapi import FastAPI, Request
from loguru import logger

app = FastAPI()


@app.get("/search")
async def search(request: Request):
    word = request.query_params.get("q", "")
    word = word.replace("\n", "").replace("\r", "")
    logger.info(f"search for {word}")  # ok: log-injection
    return {"found": []}
